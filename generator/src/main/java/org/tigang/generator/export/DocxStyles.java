package org.tigang.generator.export;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tigang.generator.layout.Element;
import org.tigang.generator.layout.HouseStyle;

/// The style sheet of a Word document: one style an element, written from the house style.
final class DocxStyles {
    // Styles that Word has no name for.
    private static final String OURS = "Official_";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    // The lines end where those of the PDF do: no mark hangs over the edge, no air is put around Latin letters.
    // The schema puts tabs between the two.
    private static final String WIDOWS = "<w:widowControl w:val=\"0\"/>";
    private static final String BREAKING =
            "<w:kinsoku/><w:overflowPunct w:val=\"0\"/><w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/>";

    private final HouseStyle style;
    private final Twips twips;

    DocxStyles(HouseStyle style) {
        this.style = style;
        this.twips = new Twips(style);
    }

    static String id(Element element) {
        return switch (element) {
            case CONTENTS_TITLE -> "TOCHeading";
            case CONTENTS_1 -> "TOC1";
            case CONTENTS_2 -> "TOC2";
            case CAPTION -> "Caption";
            case CHART -> "ChartCaption";
            case UNIT -> "TableUnit";
            case TABLE_HEAD -> "TableHead";
            case TABLE_CELL -> "TableCell";
            case TITLE -> "Title";
            case SUBTITLE -> "Subtitle";
            case SALUTATION -> "Salutation";
            case HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> "Heading" + element.level();
            case BODY -> "BodyText";
            case SIGNATURE -> "Signature";
            case DATE -> "Date";
            case FOLIO -> "Footer";
            default -> OURS + element.name();
        };
    }

    /// Whether a paragraph of this style belongs to head or foot, by its id.
    static boolean isFormality(String id) {
        return id.startsWith(OURS);
    }

    String xml() {
        return "<w:styles xmlns:w=\"" + NAMESPACE + "\">" + defaults()
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
                + "<w:qFormat/></w:style>"
                + Stream.of(Element.values()).map(this::style).collect(Collectors.joining()) + "</w:styles>";
    }

    private String defaults() {
        HouseStyle.Look body = style.look(Element.BODY);
        return "<w:docDefaults><w:rPrDefault><w:rPr>" + character(body)
                + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\""
                + " w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault></w:docDefaults>";
    }

    private String style(Element element) {
        HouseStyle.Look look = style.look(element);
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id(element) + "\"><w:name w:val=\"" + name(element)
                + "\"/><w:basedOn w:val=\"Normal\"/>" + next(element) + "<w:qFormat/><w:pPr>" + paragraph(element, look)
                + "</w:pPr><w:rPr>" + character(look) + "</w:rPr></w:style>";
    }

    // Word knows its built-in styles by these names, whatever language it shows them in.
    private static String name(Element element) {
        return switch (element) {
            case CONTENTS_TITLE -> "TOC Heading";
            case CONTENTS_1 -> "toc 1";
            case CONTENTS_2 -> "toc 2";
            case CAPTION -> "caption";
            case HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> "heading " + element.level();
            case BODY -> "Body Text";
            case FOLIO -> "footer";
            case TITLE, SUBTITLE, SALUTATION, SIGNATURE, DATE -> id(element);
            default -> element.label();
        };
    }

    private static String next(Element element) {
        return element.level() > 0 ? "<w:next w:val=\"BodyText\"/>" : "";
    }

    private String paragraph(Element element, HouseStyle.Look look) {
        String keep = element.level() > 0 || element.isAboveTable() ? "<w:keepNext/>" : "";
        String line = element == Element.FOLIO
                ? ""
                : "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"" + twips.pitch() + "\" w:lineRule=\"exact\"/>";
        String outline = element.level() > 0 ? "<w:outlineLvl w:val=\"" + (element.level() - 1) + "\"/>" : "";
        // Letters larger than the grid's would take two of its lines.
        String grid =
                look.size() > style.grid().size() || element == Element.FOLIO ? "<w:snapToGrid w:val=\"0\"/>" : "";
        String tab = look.setting() == HouseStyle.Setting.LEADER
                ? "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"" + twips.textWidth() + "\"/></w:tabs>"
                : "";
        return keep + WIDOWS + tab + BREAKING + grid + line + setting(look) + outline;
    }

    private String setting(HouseStyle.Look look) {
        return switch (look.setting()) {
            case LEADER -> "<w:ind w:left=\"" + twips.cells(look.indent(), look.size()) + "\"/>";
            case JUSTIFIED -> indent(look) + "<w:jc w:val=\"both\"/>";
            case CENTRED -> "<w:jc w:val=\"center\"/>";
            case SPREAD -> "<w:jc w:val=\"left\"/>";
            case CLOSING, RIGHT -> "<w:jc w:val=\"right\"/>";
            case OUTER -> "";
        };
    }

    private String indent(HouseStyle.Look look) {
        return look.indent() == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "<w:ind w:firstLineChars=\"%d\" w:firstLine=\"%d\"/>",
                        look.indent() * 100,
                        twips.cells(look.indent(), look.size()));
    }

    private String character(HouseStyle.Look look) {
        String family = escaped(style.family(look.face()));
        String fonts = String.format(
                Locale.ROOT, "<w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%1$s\" w:cs=\"%1$s\"/>", family);
        int size = Twips.halfPoints(look.size());
        return fonts + "<w:b w:val=\"0\"/><w:color w:val=\"" + look.ink().hex() + "\"/><w:spacing w:val=\""
                + Twips.spacing(look.size()) + "\"/><w:kern w:val=\"0\"/><w:sz w:val=\"" + size + "\"/><w:szCs w:val=\""
                + size + "\"/>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
