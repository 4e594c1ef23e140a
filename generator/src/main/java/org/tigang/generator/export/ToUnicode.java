package org.tigang.generator.export;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/// The way back from the codes of an embedded font to its characters.
///
/// ISO 32000-1, 9.10.3. Tells at most a hundred codes at once.
final class ToUnicode {
    private static final int AT_ONCE = 100;
    // ISO 19005-2, 6.2.11.7.2, has no way back to the byte order mark; the word joiner is the same, Unicode says.
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int WORD_JOINER = 0x2060;

    private static final String BEGINNING = """
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange
        <0000> <FFFF>
        endcodespacerange
        """;
    private static final String END = """
        endcmap
        CMapName currentdict /CMap defineresource pop
        end
        end
        """;

    private ToUnicode() {}

    /// @param characters of the codes from 1 on
    static byte[] of(List<Integer> characters) {
        StringBuilder map = new StringBuilder(BEGINNING);
        for (int from = 0; from < characters.size(); from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, characters.size());
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                append(map, i + 1, characters.get(i));
            }
            map.append("endbfchar\n");
        }
        return map.append(END).toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void append(StringBuilder map, int code, int character) {
        HexFormat hex = HexFormat.of().withUpperCase();
        map.append('<').append(hex.toHexDigits((char) code)).append("> <");
        int extracted = character == BYTE_ORDER_MARK ? WORD_JOINER : character;
        for (char unit : Character.toChars(extracted)) {
            map.append(hex.toHexDigits(unit));
        }
        map.append(">\n");
    }
}
