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
    /// What the page says counts as often.
    private static final int WEIGHT = 20;
    private static final Pattern BEYOND = Pattern.compile("锟斤拷|\uFFFD.{0,3}\uFFFD.{0,3}\uFFFD");
    private static final Pattern READING = Pattern.compile("(?<=\\p{IsHan})\\([a-zà-üāēěīńōūǎǐǒǔǖǘǚǜ]{1,6}\\)");

    /// A stretch, what it says piece by piece, and whether it is all of its line.
    private record Found(Span at, List<Replacement> pieces, String sure, boolean whole) {
        String text() {
            StringBuilder text = new StringBuilder();
            pieces.forEach(piece -> text.append(piece.after()));
            return text.toString();
        }

        boolean isCertified() {
            return pieces.stream().allMatch(Replacement::certified);
        }
    }

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
        List<Found> found = found(text, CharacterModel.ofChinese());
        if (found.stream().anyMatch(f -> !f.isCertified())) {
            found = found(text, CharacterModel.ofChinese().with(reading(text, found), WEIGHT));
        }
        return replacements(text, found);
    }

    private static List<Found> found(String text, CharacterModel model) {
        List<Found> found = new ArrayList<>();
        strange(text).forEach(line -> decoded(text, line, model).ifPresent(found::add));
        return found;
    }

    /// All of the page, as far as it can be read for certain.
    private static String reading(String text, List<Found> found) {
        StringBuilder reading = new StringBuilder(text);
        found.reversed().forEach(f -> reading.replace(f.at().from(), f.at().to(), f.sure()));
        return reading.toString();
    }

    private static List<Replacement> replacements(String text, List<Found> found) {
        long said = found.stream().mapToLong(f -> f.text().length()).sum();
        long shown = found.stream().mapToLong(f -> f.at().length()).sum();
        boolean most = said >= MOST * (said + text.length() - shown);
        List<Replacement> replacements = new ArrayList<>();
        for (Found f : found) {
            if (most || !f.whole()) {
                replacements.addAll(f.pieces());
            } else {
                replacements.add(removal(text, f, replacements));
            }
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
        return Replacement.removal(EditKind.MOJIBAKE, line, f.text(), f.isCertified());
    }

    private static Optional<Found> decoded(String text, Span line, CharacterModel model) {
        return ofGbk(text, line, model)
                .or(() -> Recoded.read(line.in(text)).map(r -> found(line, r.text(), !r.isGuessed())));
    }

    private static Found found(Span line, String text, boolean certified) {
        var whole = new Replacement(EditKind.MOJIBAKE, line, text, certified);
        return new Found(line, List.of(whole), text, true);
    }

    private static Optional<Found> ofGbk(String text, Span at, CharacterModel model) {
        String line = at.in(text);
        if (line.contains("锟斤拷")) {
            return Optional.empty();
        }
        return MojibakeSpan.find(line)
                .map(span -> read(line, span, at.from(), model))
                .or(() -> mirrored(line, model).map(read -> found(at, read, false)));
    }

    private static Found read(String line, Span span, int from, CharacterModel model) {
        ByteStream stream = ByteStream.ofGbk(span.in(line));
        Reread reread = new Utf8Lattice(stream, model).read().inLines();
        List<Replacement> pieces = MojibakePieces.of(span.in(line), stream, reread, span.from() + from);
        return new Found(span.shift(from), pieces, reread.sure('\n'), line.length() - span.length() < MIXED);
    }

    /// A line to which a mirror did its own damage after it had been read wrongly.
    private static Optional<String> mirrored(String line, CharacterModel model) {
        String plain = Script.toSimplified(READING.matcher(line).replaceAll(""));
        return plain.equals(line)
                ? Optional.empty()
                : MojibakeSpan.find(plain).map(span -> plain.substring(0, span.from())
                        + new Utf8Lattice(ByteStream.ofGbk(span.in(plain)), model)
                                .read()
                                .text()
                        + plain.substring(span.to()));
    }
}
