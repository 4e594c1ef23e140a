package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.language.Readings;
import org.tigang.corpus.language.Script;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// 變?yōu)楹诵? for 变为核心, 確?！翱h for 确保“县: a byte was lost, and the bytes behind it were read one place
/// off.
///
/// Sees the page as it stands: the traditional characters, the readings and the letters are the bytes.
final class ShiftedBytes implements Repair {
    /// A `?` at which the bytes may have slipped.
    static final Pattern MARK =
            Pattern.compile("(?<=\\S)\\?(?:[a-zà-üāēěīńōūǎǐǒǔǖǘǚǜ]{1,6}\\)|[!;?！；？](?=[^\\x00-\\x7f]|[@-~?]))");

    /// What can not be trusted as the page's own text: from the mark to the end of the damage, as far as that
    /// shows.
    private static final Pattern DAMAGED =
            Pattern.compile("\\?(?:[a-zà-üāēěīńōūǎǐǒǔǖǘǚǜ]{1,6}\\)|[!;?！；？])[^,，。\\n?]{0,20}");

    private static final double CERTAIN = 5;
    private static final int LONGEST_READING = 8;
    private static final double BETTER_THAN_SEEN = 6;
    /// What was found at one place: the readings, the best first.
    record Place(int mark, EditKind kind, List<ShiftReading> readings) {}

    @Override
    public List<Replacement> find(String text) {
        List<Replacement> found = new ArrayList<>();
        int done = 0;
        for (Place place : places(text)) {
            ShiftReading best = place.readings().getFirst();
            // The character before the mark is its neighbour's where two places touch.
            int from = Math.max(done, place.mark() - (text.charAt(place.mark() - 1) == ')' ? 0 : 1));
            String after = text.substring(from, place.mark()) + best.text();
            found.add(new Replacement(place.kind(), new Span(from, best.end()), after, isCertain(place)));
            done = best.end();
        }
        return found;
    }

    static double margin(Place place) {
        List<ShiftReading> readings = place.readings();
        return readings.size() < 2
                ? Double.POSITIVE_INFINITY
                : readings.get(0).score() - readings.get(1).score();
    }

    /// Every byte shows, and whatever else fits supposes traceless bytes and reads badly.
    private static boolean isCertain(Place place) {
        ShiftReading best = place.readings().getFirst();
        long visible = place.readings().stream().filter(r -> r.vanished() == 0).count();
        boolean whole = best.vanished() == 0 && !best.cut() && best.text().indexOf(ShiftReading.EATEN) < 0;
        return whole && visible == 1 && margin(place) >= CERTAIN && place.kind() == EditKind.GBK_PINYIN;
    }

    static List<Place> places(String text) {
        if (text.indexOf('?') < 0) {
            return List.of();
        }
        Matcher mark = MARK.matcher(text);
        List<Place> found = new ArrayList<>();
        MirroredPage mirror = null;
        int from = 0;
        while (mark.find(from)) {
            mirror = mirror == null ? new MirroredPage(text, DAMAGED) : mirror;
            List<ShiftReading> readings = readings(text, mark.start(), mirror);
            from = readings.isEmpty() ? mark.start() + 1 : readings.getFirst().end();
            if (!readings.isEmpty()) {
                boolean cut = isCut(text, mark.start());
                found.add(new Place(mark.start(), cut ? EditKind.GBK_CUT : EditKind.GBK_PINYIN, readings));
            }
        }
        return found;
    }

    private static List<ShiftReading> readings(String text, int mark, MirroredPage mirror) {
        boolean cut = isCut(text, mark);
        ShiftLattice lattice = new ShiftLattice(text, mark, mirror);
        List<ShiftReading> readings = cut
                ? lattice.behindCut(mark)
                : lattice.behindReading(mark, Gbk.trail(text.charAt(visibleBefore(text, mark))));
        if (readings.isEmpty()) {
            return readings;
        }
        ShiftRanking ranking = new ShiftRanking(text, mark, readings.getFirst().end(), mirror);
        return readings.stream()
                .filter(reading -> explains(text, mark, reading, mirror))
                .filter(reading -> !cut || isBetterThanSeen(text, mark, reading, mirror))
                .map(reading -> reading.with(ranking.score(reading)))
                .sorted(Comparator.comparingDouble(ShiftReading::score).reversed())
                .toList();
    }

    /// A writer, too, can put `?!`: what follows must read far worse than the reading.
    private static boolean isBetterThanSeen(String text, int mark, ShiftReading reading, MirroredPage mirror) {
        String before = ShiftLattice.before(text, mark);
        String after = ShiftLattice.after(text, reading.end(), 3);
        String seen = text.substring(mark, reading.end());
        double read = mirror.model().log(before, reading.text().replace(ShiftReading.EATEN, '0'), after);
        return read - mirror.model().log(before, seen, after) >= BETTER_THAN_SEEN;
    }

    /// Whether the damage, done to this reading, gives what the page shows.
    private static boolean explains(String text, int mark, ShiftReading reading, MirroredPage mirror) {
        int first = visibleBefore(text, mark);
        String next = ShiftLattice.after(text, reading.end(), 1);
        next = !next.isEmpty() && Gbk.bytes(next.charAt(0)) > ' ' ? next : "";
        String sound = reading.text().replace(ShiftReading.EATEN, '0');
        int bytes = text.charAt(first) < 0x80 ? 1 : 2;
        List<Integer> cuts = new ArrayList<>();
        if (isCut(text, mark)) {
            cuts.add(bytes + 1);
        }
        if (reading.cut()) {
            cuts.add(bytes + length(sound));
        }
        Function<Character, String> readings = readings(text, mark, reading, mirror);
        String sounds = text.charAt(first) + sound + next;
        return shows(text, first, ShiftChannel.observed(sounds, readings, cuts, false))
                || shows(text, first, ShiftChannel.observed(sounds, readings, cuts, true));
    }

    private static boolean shows(String text, int at, String seen) {
        int to = Math.min(text.length(), at + seen.length());
        return ShiftChannel.narrow(text.substring(at, to)).equals(seen);
    }

    private static int length(String text) {
        return text.chars().map(c -> c < 0x80 ? 1 : 2).sum();
    }

    /// The character before the mark, before its reading if it has one.
    private static int visibleBefore(String text, int mark) {
        int open = text.charAt(mark - 1) == ')' ? text.lastIndexOf('(', mark) : mark;
        return open < 1 || mark - open > 8 ? mark - 1 : open - 1;
    }

    private static boolean isCut(String text, int mark) {
        return "!;?！；？".indexOf(text.charAt(mark + 1)) >= 0;
    }

    /// The page's readings, and those that show in the stretch itself and right behind it.
    private static Function<Character, String> readings(
            String text, int mark, ShiftReading reading, MirroredPage mirror) {
        String stretch = text.substring(mark, Math.min(text.length(), reading.end() + LONGEST_READING));
        return c -> mirror.reading(c)
                .orElseGet(() -> Script.isTraditional(c)
                        ? Readings.of(c).stream()
                                .filter(r -> stretch.contains("?" + r + ")") || stretch.contains("(" + r + ")"))
                                .findFirst()
                                .orElse("")
                        : "");
    }
}
