package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tigang.corpus.language.CharacterModel;
import org.tigang.corpus.language.Script;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// 宸ヤ細 for 工会: text read in another encoding than it was written in is read again.
///
/// On a page that is such text for the most part it is mended where it stands. A line of it on a sound page was
/// brought in from elsewhere, a related question or the like: it goes, and the edit tells what it said.
final class Mojibake implements Repair {
    private static final double MOST = 0.6;
    private static final int MIXED = 20;
    private static final Pattern BEYOND = Pattern.compile("锟斤拷|\uFFFD.{0,3}\uFFFD.{0,3}\uFFFD");
    private static final Pattern READING = Pattern.compile("(?<=\\p{IsHan})\\([a-zà-üāēěīńōūǎǐǒǔǖǘǚǜ]{1,6}\\)");

    /// A stretch, what it says, and whether it is all of its line.
    private record Found(Span at, String text, boolean certified, boolean whole) {}

    /// Lines that could not be read again.
    static List<Span> lines(String text) {
        return strange(text).stream().filter(line -> is(line.in(text))).toList();
    }

    /// The lines that need be looked at.
    private static List<Span> strange(String text) {
        return Glance.at(text).hasStrangeLine()
                ? Lines.of(text).stream()
                        .filter(line -> Glance.at(line.in(text)).hasStrangeLine())
                        .toList()
                : List.of();
    }

    static String without(String text) {
        List<Span> lines = lines(text);
        if (lines.isEmpty()) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text);
        lines.reversed().forEach(line -> rest.delete(line.from(), line.to()));
        return rest.toString();
    }

    static boolean is(String line) {
        return BEYOND.matcher(line).find() || MojibakeSpan.find(line).isPresent();
    }

    @Override
    public boolean isPossible(Glance glance) {
        return glance.hasStrangeLine();
    }

    @Override
    public List<Replacement> find(String text) {
        List<Found> found = new ArrayList<>();
        for (Span line : strange(text)) {
            decoded(line.in(text))
                    .ifPresent(
                            f -> found.add(new Found(f.at().shift(line.from()), f.text(), f.certified(), f.whole())));
        }
        return replacements(text, found);
    }

    private static List<Replacement> replacements(String text, List<Found> found) {
        long said = found.stream().mapToLong(f -> f.text().length()).sum();
        long shown = found.stream().mapToLong(f -> f.at().length()).sum();
        boolean most = said >= MOST * (said + text.length() - shown);
        List<Replacement> replacements = new ArrayList<>();
        for (Found f : found) {
            boolean stays = most || !f.whole();
            replacements.add(
                    stays
                            ? new Replacement(EditKind.MOJIBAKE, f.at(), f.text(), f.certified())
                            : removal(text, f, replacements));
        }
        return replacements;
    }

    /// The whole line with its end; the last line of a text takes the end of the line before.
    private static Replacement removal(String text, Found f, List<Replacement> before) {
        int from = text.lastIndexOf('\n', f.at().from() - 1) + 1;
        int end = text.indexOf('\n', f.at().to());
        int taken = before.isEmpty() ? -1 : before.getLast().at().to();
        int start = end < 0 && from > 0 && taken < from ? from - 1 : from;
        Span line = new Span(start, end < 0 ? text.length() : end + 1);
        return Replacement.removal(EditKind.MOJIBAKE, line, f.text(), f.certified());
    }

    private static Optional<Found> decoded(String line) {
        return ofGbk(line)
                .or(() -> Recoded.read(line)
                        .map(r -> new Found(new Span(0, line.length()), r.text(), !r.guessed(), true)));
    }

    private static Optional<Found> ofGbk(String line) {
        if (BEYOND.matcher(line).find() && line.contains("锟斤拷")) {
            return Optional.empty();
        }
        String plain = Script.toSimplified(READING.matcher(line).replaceAll(""));
        return found(line, line).or(() -> plain.equals(line) ? Optional.empty() : found(line, plain));
    }

    /// @param plain the line without what a mirror did to it after it had been read wrongly
    private static Optional<Found> found(String line, String plain) {
        return MojibakeSpan.find(plain).map(span -> {
            String observed = span.in(plain);
            var result = new Utf8Lattice(ByteStream.ofGbk(observed), CharacterModel.ofChinese()).read();
            boolean same = plain.equals(line);
            boolean whole = line.length() - span.length() < MIXED || !same;
            boolean certified = same && !result.guessed();
            String rest = same ? "" : plain.substring(0, span.from());
            Span at = same ? span : new Span(0, line.length());
            return new Found(at, rest + result.text() + (same ? "" : plain.substring(span.to())), certified, whole);
        });
    }
}
