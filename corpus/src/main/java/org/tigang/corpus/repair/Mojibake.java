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
    private static final double SHARE = 0.05;
    /// Shows the bytes of ， far more often, once a mirror has converted 锛, than those of 国.
    private static final char COMMA = '錛';
    private static final int MIXED = 20;
    private static final int BESIDE = 3;
    /// What the page says counts as often.
    private static final int WEIGHT = 20;
    private static final Pattern BEYOND = Pattern.compile("锟斤拷|\uFFFD.{0,3}\uFFFD.{0,3}\uFFFD");
    private static final Pattern READING = Pattern.compile("(?<=\\p{IsHan})\\([a-zà-üāēěīńōūǎǐǒǔǖǘǚǜ]{1,6}\\)");

    /// What the rest of the page tells: how its text goes, and whether a mirror turned it into traditional
    /// script.
    private static final class Page {
        private final String sound;
        private final boolean mirrored;
        private Optional<CharacterModel> model = Optional.empty();

        Page(String sound, boolean mirrored) {
            this.sound = sound;
            this.mirrored = mirrored;
        }

        /// Made when a line is read: most pages with a strange line have none to read.
        CharacterModel model() {
            model = model.or(() -> Optional.of(CharacterModel.ofChinese().with(sound, WEIGHT)));
            return model.orElseThrow();
        }
    }

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
                        .filter(line -> Glance.at(text, line).hasStrangeLine())
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
        return (Glance.isBroken(line) && BEYOND.matcher(line).find())
                || MojibakeSpan.find(line).isPresent();
    }

    @Override
    public boolean isPossible(Glance glance) {
        return glance.hasStrangeLine();
    }

    @Override
    public List<Replacement> find(String text) {
        String sound = without(text);
        boolean mirrored = Script.traditionalShare(sound) > SHARE;
        List<Found> found = found(text, new Page(sound, mirrored));
        return replacements(text, isMost(text, found) ? found(text, new Page(reading(text, found), mirrored)) : found);
    }

    private static List<Found> found(String text, Page page) {
        List<Found> found = new ArrayList<>();
        strange(text).forEach(line -> decoded(text, line, page).ifPresent(found::add));
        return found;
    }

    /// All of the page, as far as it can be read for certain.
    private static String reading(String text, List<Found> found) {
        StringBuilder reading = new StringBuilder(text);
        found.reversed().forEach(f -> reading.replace(f.at().from(), f.at().to(), f.sure()));
        return reading.toString();
    }

    private static List<Replacement> replacements(String text, List<Found> found) {
        boolean most = isMost(text, found);
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

    private static boolean isMost(String text, List<Found> found) {
        long said = found.stream().mapToLong(f -> f.text().length()).sum();
        long shown = found.stream().mapToLong(f -> f.at().length()).sum();
        return said >= MOST * (said + text.length() - shown);
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

    private static Optional<Found> decoded(String text, Span line, Page page) {
        return ofGbk(text, line, page)
                .or(() -> Recoded.read(line.in(text)).map(r -> found(line, r.text(), !r.isGuessed())));
    }

    private static Found found(Span line, String text, boolean certified) {
        var whole = new Replacement(EditKind.MOJIBAKE, line, text, certified);
        return new Found(line, List.of(whole), text, true);
    }

    private static Optional<Found> ofGbk(String text, Span at, Page page) {
        String line = at.in(text);
        if (line.contains("锟斤拷")) {
            return Optional.empty();
        }
        return page.mirrored
                ? mirrored(line, page).map(read -> found(at, read, false))
                : MojibakeSpan.find(line).map(span -> read(line, span, at.from(), page));
    }

    private static Found read(String line, Span span, int from, Page page) {
        ByteStream stream = ByteStream.ofGbk(span.in(line));
        Reread reread = new Utf8Lattice(stream, page.model()).read().inLines();
        List<Replacement> pieces = MojibakePieces.of(span.in(line), stream, reread, span.from() + from);
        return new Found(span.shift(from), pieces, reread.sure('\n'), line.length() - span.length() < MIXED);
    }

    /// A mirror writes 錛 for 锛: the form whose bytes can be UTF-8 was there before; where both can, the one whose
    /// bytes go together with those beside it.
    private static String unconverted(String line) {
        StringBuilder plain = new StringBuilder(line);
        for (int i = 0; i < plain.length(); i++) {
            char simple = Script.simple(plain.charAt(i));
            boolean other = !MojibakeSpan.isUtf8(plain.charAt(i)) || plain.charAt(i) == COMMA;
            plain.setCharAt(i, other && MojibakeSpan.isUtf8(simple) ? simple : plain.charAt(i));
        }
        for (int i = 0; i < plain.length(); i++) {
            char seen = plain.charAt(i);
            char simple = Script.simple(seen);
            if (simple != seen
                    && MojibakeSpan.isUtf8(simple)
                    && soundness(plain, i, simple) > soundness(plain, i, seen)) {
                plain.setCharAt(i, simple);
            }
        }
        return plain.toString();
    }

    private static int soundness(CharSequence line, int at, char instead) {
        int from = Math.max(0, at - BESIDE);
        int to = Math.min(line.length(), at + 1 + BESIDE);
        return MojibakeSpan.soundness(line.subSequence(from, at).toString() + instead + line.subSequence(at + 1, to));
    }

    /// A line to which a mirror did its own damage after it had been read wrongly.
    private static Optional<String> mirrored(String line, Page page) {
        String plain =
                unconverted(line.indexOf('(') < 0 ? line : READING.matcher(line).replaceAll(""));
        return MojibakeSpan.find(plain)
                .map(span -> plain.substring(0, span.from())
                        + new Utf8Lattice(ByteStream.ofGbk(span.in(plain)), page.model())
                                .read()
                                .text()
                        + plain.substring(span.to()));
    }
}
