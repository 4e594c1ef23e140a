package org.tigang.corpus.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class RtfReaderTest {
    private static final Charset GBK = Charset.forName("GBK");

    private final Formats formats = new Formats();

    @Test
    void codePagesAndUnicodeEscapesGiveTheSameCharacters() {
        String body = "\\ansicpg936 " + hex("青石镇") + "\\par \\uc2 " + unicode("丂𠮷")
                + "\\par \\uc0\\u24037 \\u20250 \\emdash\\ldblquote A\\rdblquote";
        assertThat(read(body).text().lines()).containsExactly("青石镇", "丂𠮷", "工会—“A”");
    }

    @Test
    void theFontDecidesWhereTheFileNamesNoChineseCodePage() {
        String body = "\\ansicpg1252{\\fonttbl{\\f0\\fcharset134 SimSun;}{\\f1\\fcharset0 Arial;}}\\f0 " + hex("总工会")
                + "\\f1 caf\\'e9";
        assertThat(read(body).text()).isEqualTo("总工会café");
    }

    @Test
    void whatWordDoesNotShowIsNotRead() {
        String body = "{\\*\\generator Word;}{\\info{\\title " + hex("总结") + "}{\\author " + hex("某人") + "}}"
                + "{\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}A{\\v " + hex("隐") + "}{\\deleted " + hex("删")
                + "}B{\\pict 0011ff}{\\footnote x}{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt " + hex("框")
                + "\\par}}{\\shprslt{\\*\\do " + hex("框") + "}}}C\\par";
        Decoded decoded = read("\\ansicpg936" + body);
        assertThat(decoded.text().lines()).containsExactly("3ABC", "框");
        assertThat(decoded.title()).contains("总结");
    }

    @Test
    void headingsComeFromStylesAndCellsFromRows() {
        String body = "{\\stylesheet{\\s1\\outlinelevel0 heading 1;}{\\s2 plain;}}\\pard\\s1 One\\par\\pard\\s2"
                + " two\\par\\pard\\outlinelevel1 Three\\par\\pard\\trowd\\intbl a\\par b\\cell c\\cell\\r"
                + "ow\\pard four\\par";
        Decoded decoded = read(body);
        assertThat(decoded.outline()).containsExactly(new OutlineMark(1, 1), new OutlineMark(3, 2));
        assertThat(decoded.text().lines()).containsExactly("One", "two", "Three", "a b\tc", "four");
    }

    private Decoded read(String body) {
        return formats.read("x.rtf", ("{\\rtf1\\ansi" + body + "}").getBytes(ISO_8859_1));
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        for (byte b : text.getBytes(GBK)) {
            hex.append("\\'").append(String.format("%02x", b & 0xFF));
        }
        return hex.toString();
    }

    private static String unicode(String text) {
        StringBuilder escapes = new StringBuilder();
        text.chars().forEach(c -> escapes.append("\\u").append((short) c).append(hex("？")));
        return escapes.toString();
    }
}
