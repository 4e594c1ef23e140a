package org.tigang.generator.lint;

import static org.tigang.generator.lint.Family.PAGE;
import static org.tigang.generator.lint.Strength.MUST;
import static org.tigang.generator.lint.Strength.USUAL;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/// The sheet: its size, its margins, the number at its foot. GB/T 9704-2012, 5.1, 5.2, 7.5.
final class PageRules {
    private static final double TWIPS = 1440 / 25.4;
    private static final Rule SIZE = Rule.page("page-size", PAGE, "5.1", MUST, "纸张不是 A4", "改为 210×297 毫米");
    private static final List<Margin> MARGINS = List.of(
            margin("top", "天头", 37), margin("left", "订口", 28), margin("bottom", "下白边", 35), margin("right", "右白边", 26));
    private static final Rule NO_FOLIO = Rule.page("folio-missing", PAGE, "7.5", USUAL, "没有页码", "在页脚插入页码");
    private static final Rule DASHES = Rule.page("folio-dashes", PAGE, "7.5", USUAL, "页码两边没有一字线", "改为“— 1 —”");
    private static final Rule FOLIO_FACE = Rule.page("folio-face", PAGE, "7.5", USUAL, "页码不是宋体", "改为4号半角宋体");
    private static final Rule FOLIO_SIZE = Rule.page("folio-size", PAGE, "7.5", USUAL, "页码不是4号字", "改为4号（14磅）");
    private static final Rule SIDES = Rule.page("folio-sides", PAGE, "7.5", USUAL, "页码不分单双页", "单页码居右空一字，双页码居左空一字");

    private record Margin(String attribute, double millimetres, Rule rule) {}

    private PageRules() {}

    private static Margin margin(String attribute, String name, int millimetres) {
        return new Margin(
                attribute,
                millimetres,
                Rule.page("page-" + attribute, PAGE, "5.2.1", MUST, name + "不对", "改为" + millimetres + "毫米（±1毫米）"));
    }

    static void check(LintedPage page, Report report) {
        for (Element section : page.sections()) {
            Xml.child(section, "pgSz").ifPresent(size -> size(size, report));
            boolean lies = Xml.child(section, "pgSz")
                    .filter(size -> Xml.attribute(size, "orient").equals("landscape"))
                    .isPresent();
            Xml.child(section, "pgMar").filter(_ -> !lies).ifPresent(margins -> margins(margins, report));
        }
        folio(page, report);
    }

    private static void size(Element size, Report report) {
        double width = millimetres(size, "w");
        double height = millimetres(size, "h");
        if (Math.abs(Math.min(width, height) - 210) > 1 || Math.abs(Math.max(width, height) - 297) > 1) {
            boolean lies = width > height;
            report.page(SIZE, written(width) + "×" + written(height), () -> {
                Xml.set(size, "w", lies ? "16838" : "11906");
                Xml.set(size, "h", lies ? "11906" : "16838");
            });
        }
    }

    private static void margins(Element margins, Report report) {
        double gutter = millimetres(margins, "gutter");
        for (Margin margin : MARGINS) {
            double own = millimetres(margins, margin.attribute());
            double there = own + (margin.attribute().equals("left") ? gutter : 0);
            if (Math.abs(there - margin.millimetres()) > 1.05) {
                double wanted = margin.millimetres() - (there - own);
                report.page(
                        margin.rule(),
                        written(there),
                        () -> Xml.set(margins, margin.attribute(), String.valueOf(Math.round(wanted * TWIPS))));
            }
        }
    }

    private static double millimetres(Element element, String attribute) {
        String value = Xml.attribute(element, attribute);
        return value.matches("-?\\d{1,8}") ? Integer.parseInt(value) / TWIPS : 0;
    }

    private static String written(double millimetres) {
        return String.format(Locale.ROOT, "%.1f毫米", millimetres).replace(".0毫", "毫");
    }

    private static void folio(LintedPage page, Report report) {
        List<PageParagraph> numbered = page.footers().values().stream()
                .flatMap(List::stream)
                .filter(PageRules::hasNumber)
                .toList();
        if (numbered.isEmpty()) {
            report.page(NO_FOLIO, "");
            return;
        }
        PageParagraph first = numbered.getFirst();
        if (numbered.stream().anyMatch(one -> !one.text().matches("(?s).*[—─－–-].*[—─－–-].*"))) {
            report.page(DASHES, "");
        }
        numberLook(first, report);
        if (!page.hasSides() || !page.footers().containsKey("even")) {
            report.page(SIDES, "");
        }
    }

    private static void numberLook(PageParagraph first, Report report) {
        for (PageParagraph.RunLook run : first.runs()) {
            if (run.face() != Face.SONG && run.face() != Face.UNKNOWN) {
                report.page(FOLIO_FACE, run.face().label());
                break;
            }
        }
        if (!first.runs().isEmpty() && first.runs().getFirst().size() != 28) {
            report.page(FOLIO_SIZE, first.size() / 2.0 + "磅");
        }
    }

    private static boolean hasNumber(PageParagraph line) {
        boolean complex = Xml.all(line.element(), "instrText").stream()
                .anyMatch(field -> field.getTextContent().contains("PAGE"));
        return complex
                || Xml.all(line.element(), "fldSimple").stream()
                        .anyMatch(field -> Xml.attribute(field, "instr").contains("PAGE"));
    }
}
