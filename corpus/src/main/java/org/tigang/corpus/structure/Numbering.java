package org.tigang.corpus.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tigang.corpus.model.Block.Heading;
import org.tigang.corpus.model.Defect;
import org.tigang.corpus.model.DefectKind;
import org.tigang.corpus.structure.Marker.Style;

/// Finds headings that are lost or numbered wrongly by the numbers of those that are there. Their text is not
/// known and is not made up.
final class Numbering {
    /// A heading, and where the numbers below it began anew though no heading stands between.
    private record Last(Style style, int number, Heading heading) {}

    /// Told of a beginning that is missing: more are not lost but counted elsewhere.
    private static final int MOST_AT_BEGINNING = 2;

    private final List<Line> lines;
    private final Map<Integer, Last> lasts = new TreeMap<>();
    private final Map<Style, Integer> counted = new EnumMap<>(Style.class);
    private final Map<Integer, Heading> anew = new TreeMap<>();
    private final List<Defect> defects = new ArrayList<>();

    private Numbering(List<Line> lines) {
        this.lines = lines;
    }

    /// The gaps in an outline, in order.
    static List<Defect> gaps(List<Line> lines, List<Heading> outline) {
        Numbering numbering = new Numbering(lines);
        for (Heading heading : outline) {
            Marker.of(heading.marker()).ifPresent(marker -> numbering.read(heading, marker));
        }
        // Behind the last heading of a kind nothing tells whether the next is lost, but numbers that begin anew.
        numbering.anew.forEach(numbering::tellAnew);
        return numbering.defects;
    }

    private void read(Heading heading, Marker marker) {
        int level = heading.level();
        lasts.keySet().removeIf(inner -> inner > level);
        Optional<Last> last = Optional.ofNullable(lasts.get(level)).filter(l -> l.style() == marker.style());
        int before = last.map(Last::number).orElse(0);
        int from = last.map(l -> l.heading().paragraph()).orElse(0);
        if (last.isPresent() || mayBegin(marker)) {
            tell(heading, lost(marker, before + 1, from, heading.paragraph()));
        }
        if (marker.number() == before && before > 1) {
            tell("第%d段“%s”与前一个同级标题编号重复".formatted(heading.paragraph(), heading.marker()));
        }
        anew.keySet().removeIf(inner -> inner > level);
        if (marker.number() == 1 && before > 1 && level > 1 && lasts.containsKey(level - 1)) {
            anew.putIfAbsent(level, heading);
        }
        lasts.put(level, new Last(marker.style(), marker.number(), heading));
        counted.put(marker.style(), marker.number());
    }

    /// A gap before the first of its kind; （九） behind the （八） of the part before goes on counting.
    private boolean mayBegin(Marker marker) {
        boolean goesOn = counted.getOrDefault(marker.style(), 0) + 1 == marker.number();
        return !goesOn && isWhole(marker) && marker.number() - 1 <= MOST_AT_BEGINNING;
    }

    /// The numbers that stand nowhere between, not even before a sentence.
    private List<String> lost(Marker marker, int first, int from, int to) {
        List<Line> between = lines.subList(Math.max(0, from - 1), to);
        return IntStream.range(first, marker.number())
                .mapToObj(marker.style()::written)
                .filter(written -> between.stream().noneMatch(line -> holds(line.text(), marker.style(), written)))
                .toList();
    }

    private static boolean holds(String line, Style style, String written) {
        return switch (style) {
            case ARABIC ->
                line.contains(written)
                        || line.contains(written.replace('.', '、'))
                        || line.contains(written.replace('.', '．'));
            case LISTED -> line.contains(written) || line.contains(written.replace('是', '要'));
            case PART, CHINESE, BRACKETED, ARABIC_BRACKETED, ORDINAL -> line.contains(written);
        };
    }

    /// 一是 may well have been said in other words, and (3) be a formula's.
    private static boolean isWhole(Marker marker) {
        return !marker.style().isSpoken() && marker.style() != Style.ARABIC_BRACKETED;
    }

    private void tell(Heading heading, List<String> lost) {
        if (lost.isEmpty()) {
            return;
        }
        String place = Optional.ofNullable(anew.get(heading.level() + 1))
                .map(inner -> "，约在第%d段“%s”之前".formatted(inner.paragraph(), inner.marker()))
                .orElse("");
        tell("第%d段“%s”之前缺标题“%s”%s".formatted(heading.paragraph(), heading.marker(), String.join("”“", lost), place));
    }

    private void tellAnew(int level, Heading heading) {
        Last parent = lasts.get(level - 1);
        if (parent != null && !parent.style().isSpoken()) {
            tell("第%d段“%s”重新编号，之前可能缺标题“%s”"
                    .formatted(
                            heading.paragraph(),
                            heading.marker(),
                            parent.style().written(parent.number() + 1)));
        }
    }

    private void tell(String note) {
        defects.add(new Defect(DefectKind.NUMBERING, note));
    }
}
