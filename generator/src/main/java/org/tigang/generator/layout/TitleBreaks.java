package org.tigang.generator.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a title into lines of about the same length, between phrases (GB/T 9704-2012, 7.3.1).
final class TitleBreaks {
    private static final Pattern PHRASE_BEGINS =
            Pattern.compile("(?:关于|和|与|及|暨|推进|加强|开展|落实|商请|支持|联合(?!会)|举办|召开|印发|表彰|做好|深化|实施|进一步|\\d{4}年).*");
    private static final Pattern PHRASE_ENDS =
            Pattern.compile(".*(?:的|、|，|：|年|年度|上半年|季度|总工会|联合会|政府|委员会|局|厅|院|办公室|大会|会议|公司|街道)");
    private static final Pattern KIND = Pattern.compile("(?:工作)?(?:情况|总结|报告|讲话|意见|汇报|提纲).{0,4}");
    // What a seam is worth: lines that differ by so many Hanzi, squared.
    private static final double BEFORE_KIND = 9;
    private static final double TORN_PHRASE = 144;
    // A single character on a line.
    private static final double WIDOW = 100;

    private final List<Glyph> glyphs;
    private final String text;
    private final LineBreaks breaks;
    private final double width;

    TitleBreaks(List<Glyph> glyphs, String text, double width) {
        this.glyphs = glyphs;
        this.text = text;
        this.breaks = new LineBreaks(text);
        this.width = width;
    }

    List<List<Glyph>> lines() {
        int fewest = (int) Math.ceil(width(0, glyphs.size()) / width - 1e-6);
        for (int count = Math.max(1, fewest); count <= Math.min(fewest + 1, glyphs.size()); count++) {
            Cut cut = cut(0, count, width(0, glyphs.size()) / count);
            if (cut.cost() < Double.POSITIVE_INFINITY) {
                return cut.lines();
            }
        }
        return new LineFiller(glyphs, breaks).lines(width, width);
    }

    private record Cut(double cost, List<List<Glyph>> lines) {}

    private Cut cut(int from, int count, double target) {
        if (count == 1) {
            return new Cut(cost(from, glyphs.size(), target), List.of(glyphs.subList(from, glyphs.size())));
        }
        Cut best = new Cut(Double.POSITIVE_INFINITY, List.of());
        for (int to = from + 1; to < glyphs.size() && width(from, to) <= width; to++) {
            if (breaks.at(glyphs.get(to).from())) {
                Cut rest = cut(to, count - 1, target);
                double cost = cost(from, to, target) + seam(glyphs.get(to).from()) + rest.cost();
                best = cost < best.cost() ? new Cut(cost, joined(glyphs.subList(from, to), rest.lines())) : best;
            }
        }
        return best;
    }

    private double cost(int from, int to, double target) {
        if (width(from, to) > width) {
            return Double.POSITIVE_INFINITY;
        }
        double cells = (width(from, to) - target) / glyphs.getFirst().advance();
        return to - from < 2 ? WIDOW : cells * cells;
    }

    private double seam(int place) {
        String before = text.substring(0, place);
        String after = text.substring(place);
        if (PHRASE_ENDS.matcher(before).matches()
                || PHRASE_BEGINS.matcher(after).matches()) {
            return 0;
        }
        return KIND.matcher(after).matches() ? BEFORE_KIND : TORN_PHRASE;
    }

    private double width(int from, int to) {
        return glyphs.subList(from, to).stream().mapToDouble(Glyph::advance).sum();
    }

    private static List<List<Glyph>> joined(List<Glyph> first, List<List<Glyph>> rest) {
        List<List<Glyph>> lines = new ArrayList<>();
        lines.add(first);
        lines.addAll(rest);
        return lines;
    }
}
