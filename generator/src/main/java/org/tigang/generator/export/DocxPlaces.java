package org.tigang.generator.export;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tigang.generator.layout.DoubleRule;
import org.tigang.generator.layout.Element;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.layout.HouseStyle.Form;
import org.tigang.generator.layout.Ink;
import org.tigang.generator.layout.Line;
import org.tigang.generator.layout.Page;
import org.tigang.generator.layout.Paragraph;
import org.tigang.generator.layout.Rule;

/// Where head and foot of an official document stand in a Word document: at the places of the layout, told in the
/// language of paragraph properties.
///
/// The masthead flows, each line of an exact height. That of a letter, whose mark stands in the margin, stands
/// in frames, and so does the imprint. Rules are borders.
final class DocxPlaces {
    // Word and LibreOffice set the base line at four fifths of an exact line.
    private static final double BASE_LINE = 0.8;
    private static final double LINE = 1.25;
    private static final String RED = "FF0000";
    private static final String BLACK = "000000";

    private final HouseStyle style;
    private final Twips twips;
    private final Map<Paragraph, String> properties = new HashMap<>();
    private double cursor;

    DocxPlaces(HouseStyle style, List<Page> pages) {
        this.style = style;
        this.twips = new Twips(style);
        this.cursor = points(style.paper().top());
        // Behind the contents, if there are any.
        pages.stream().filter(DocxPlaces::hasMasthead).limit(1).forEach(this::masthead);
        pages.forEach(this::imprint);
    }

    /// The properties of a paragraph of masthead or imprint, as XML without its style; none for others.
    Optional<String> properties(Paragraph paragraph) {
        return Optional.ofNullable(properties.get(paragraph));
    }

    /// What stands between the masthead and the line, in twips, for the paragraph below it.
    long above(Line line) {
        return twips(line.runs().getFirst().y() - BASE_LINE * twips.pitch() / 20 - cursor);
    }

    private static boolean hasMasthead(Page page) {
        return page.lines().stream().anyMatch(line -> line.paragraph().element().isMasthead());
    }

    private void masthead(Page page) {
        List<Line> lines = page.lines().stream()
                .filter(line -> line.paragraph().element().isMasthead())
                .toList();
        for (Line line : lines) {
            if (style.head().form() == Form.LETTER) {
                framed(line);
            } else {
                flowing(
                        line,
                        line.equals(lines.getLast()) ? page.rules().stream().findFirst() : Optional.empty());
            }
        }
    }

    private void flowing(Line line, Optional<Rule> below) {
        double baseline = line.runs().getFirst().y();
        double height = Math.min(LINE * size(line), (baseline - cursor) / BASE_LINE);
        String border = "";
        if (below.isPresent()) {
            // The space of a border is told in whole points: the line takes up the rest.
            double top = below.get().y() - below.get().weight() / 2;
            long space = (long) Math.floor(top - baseline - (1 - BASE_LINE) * height);
            height = (top - space - baseline) / (1 - BASE_LINE);
            border = borders(border("bottom", below.get().weight(), space, RED));
        }
        double before = baseline - BASE_LINE * height - cursor;
        cursor = below.map(rule -> rule.y() + rule.weight() / 2).orElse(baseline + (1 - BASE_LINE) * height);
        properties.put(line.paragraph(), border + tabs(line.paragraph()) + spacing(before, height) + sides(line));
    }

    // GB/T 9704-2012, 10.1: the mark spans the rule; what stands below it stands at both edges of the type area.
    private void framed(Line line) {
        HouseStyle.Paper paper = style.paper();
        double half = (paper.width() - paper.left() - paper.right()) / 2;
        double height = LINE * size(line);
        double top = line.runs().getFirst().y() - BASE_LINE * height;
        String frame = switch (line.paragraph().element()) {
            case MARK ->
                frame((paper.width() - style.head().width()) / 2, style.head().width(), top);
            case NUMBER, ISSUED -> frame(paper.left() + half, half, top);
            default -> frame(paper.left(), half, top);
        };
        properties.put(
                line.paragraph(), frame + spacing(0, height) + "<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/>");
    }

    /// The red double rules of a letter, each a paragraph in a frame of its own.
    ///
    /// @param first the letter's first page
    static List<String> rulesOfLetter(HouseStyle style, Page first) {
        var places = new DocxPlaces(style, List.of());
        List<Double> tops = first.rules().stream()
                .filter(rule -> rule.ink() == Ink.RED)
                .map(rule -> rule.y() - rule.weight() / 2)
                .toList();
        return tops.size() < 4
                ? List.of()
                : List.of(
                        places.rule(tops.get(0), DoubleRule.THICK, DoubleRule.THIN),
                        places.rule(tops.get(2), DoubleRule.THIN, DoubleRule.THICK));
    }

    private String rule(double top, double upper, double lower) {
        double left = (style.paper().width() - style.head().width()) / 2;
        String lines = border("top", upper, 0, RED) + border("bottom", lower, 0, RED);
        return "<w:p><w:pPr>" + frame(left, style.head().width(), top) + borders(lines) + spacing(0, DoubleRule.APART)
                + "</w:pPr></w:p>";
    }

    private void imprint(Page page) {
        List<Line> lines = page.lines().stream()
                .filter(line -> line.paragraph().element().isImprint())
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        double row = Line.imprintRow(lines.getLast());
        double bottom = points(style.paper().height() - style.paper().bottom());
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).span().from() == 0) {
                double top = bottom - (lines.size() - i) * row;
                imprint(lines, lines.get(i).paragraph(), top);
            }
        }
    }

    // Each in a frame of its own: LibreOffice takes apart a frame whose paragraphs have other borders.
    private void imprint(List<Line> all, Paragraph paragraph, double top) {
        List<Line> lines =
                all.stream().filter(line -> line.paragraph().equals(paragraph)).toList();
        boolean first = lines.getFirst().equals(all.getFirst());
        boolean last = lines.getLast().equals(all.getLast());
        boolean printed = paragraph.element() == Element.PRINTED;
        double outer = points(style.foot().outer());
        double above = first ? outer : printed ? points(style.foot().inner()) : 0;
        double below = last ? outer : 0;
        double height = Line.imprintRow(lines.getLast()) - (above + below) / 2 / lines.size();
        String rules = border("top", above, 0, BLACK) + border("bottom", below, 0, BLACK);
        properties.put(
                paragraph,
                frame(style.paper().left(), typeWidth(), top - above / 2)
                        + borders(rules)
                        + tabs(paragraph)
                        + spacing(0, height)
                        + sides(lines.getFirst()));
    }

    private double typeWidth() {
        return style.paper().width() - style.paper().left() - style.paper().right();
    }

    /// @param left in millimetres
    /// @param width in millimetres
    /// @param top in points
    private String frame(double left, double width, double top) {
        return String.format(
                Locale.ROOT,
                "<w:framePr w:w=\"%d\" w:hSpace=\"0\" w:wrap=\"around\" w:vAnchor=\"page\" w:hAnchor=\"page\""
                        + " w:x=\"%d\" w:y=\"%d\"/>",
                twips(points(width)),
                twips(points(left)),
                twips(top));
    }

    private static String borders(String borders) {
        return borders.isEmpty() ? "" : "<w:pBdr>" + borders + "</w:pBdr>";
    }

    private static String border(String side, double weight, long space, String colour) {
        return weight == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "<w:%s w:val=\"single\" w:sz=\"%d\" w:space=\"%d\" w:color=\"%s\"/>",
                        side,
                        Math.round(weight * 8),
                        space,
                        colour);
    }

    // What stands at the right ends one cell before the edge.
    private String tabs(Paragraph paragraph) {
        HouseStyle.Look look = style.look(paragraph.element());
        double end = points(typeWidth()) - look.inset() * look.size();
        return paragraph.text().indexOf(Paragraph.APART) < 0
                ? ""
                : "<w:tabs><w:tab w:val=\"right\" w:pos=\"" + twips(end) + "\"/></w:tabs>";
    }

    private static String spacing(double before, double height) {
        return String.format(
                Locale.ROOT,
                "<w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"%d\" w:after=\"0\" w:line=\"%d\""
                        + " w:lineRule=\"exact\"/>",
                Math.max(0, twips(before)),
                twips(height));
    }

    private String sides(Line line) {
        Paragraph paragraph = line.paragraph();
        HouseStyle.Look look = style.look(paragraph.element());
        boolean apart = paragraph.text().indexOf(Paragraph.APART) >= 0;
        boolean centred = look.setting() == HouseStyle.Setting.CENTRED && !apart;
        int hang = paragraph.shape().hang();
        long first = centred ? 0 : twips(look.indent() * look.size());
        long left = first + twips(hang * look.size());
        // A rule spans the indent of all lines, not that of the first.
        String begin = hang == 0
                ? "w:left=\"0\" w:firstLine=\"" + first + "\""
                : "w:left=\"" + left + "\" w:hanging=\"" + (left - first) + "\"";
        String ends = String.format(
                Locale.ROOT,
                "<w:ind %s w:right=\"%d\" w:firstLineChars=\"0\"/>",
                begin,
                apart || centred ? 0 : twips(look.inset() * look.size()));
        return ends + (apart ? "<w:jc w:val=\"left\"/>" : "");
    }

    private static double size(Line line) {
        return line.runs().getFirst().size();
    }

    private static long twips(double points) {
        return Math.round(points * 20);
    }

    private static double points(double millimetres) {
        return millimetres * 72 / 25.4;
    }
}
