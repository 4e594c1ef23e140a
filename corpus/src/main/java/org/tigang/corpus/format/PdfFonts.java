package org.tigang.corpus.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/// Takes from a font what would make the library count without end: it keeps a width and a character for every
/// code of a range, and a range of all codes is written in twenty bytes.
final class PdfFonts {
    /// ISO 32000-1, annex C: the greatest number of a glyph.
    private static final int GREATEST = 65_535;
    private static final int MOST_CODES = 1 << 20;
    private static final int LARGEST_MAP = 8 << 20;

    /// Only these hold ranges; pairs of a code and its character look alike.
    private static final Pattern RANGES =
            Pattern.compile("begin(?:bf|cid|notdef)range(.*?)(?:end|\\z)", Pattern.DOTALL);

    private static final Pattern RANGE =
            Pattern.compile("<([0-9A-Fa-f]{1,8})>\\s*<([0-9A-Fa-f]{1,8})>\\s*(?:<[^>]*>|\\[[^\\]]*\\]|\\d+)");

    private PdfFonts() {}

    /// Looks at the font that an operator is about to load, if it loads any.
    static void check(@Nullable PDResources resources, String operator, List<COSBase> operands) throws IOException {
        if (resources != null && !operands.isEmpty() && operands.getFirst() instanceof COSName name) {
            COSDictionary all = resources.getCOSObject();
            COSDictionary font = switch (operator) {
                case OperatorName.SET_FONT_AND_SIZE -> named(all.getCOSDictionary(COSName.FONT), name);
                case OperatorName.SET_GRAPHICS_STATE_PARAMS ->
                    ofState(named(all.getCOSDictionary(COSName.EXT_G_STATE), name));
                default -> null;
            };
            if (font != null) {
                check(font);
            }
        }
    }

    private static @Nullable COSDictionary named(@Nullable COSDictionary all, COSName name) {
        return all == null ? null : all.getCOSDictionary(name);
    }

    /// ISO 32000-1, table 58: a font and its size.
    private static @Nullable COSDictionary ofState(@Nullable COSDictionary state) {
        COSArray setting = state == null ? null : state.getCOSArray(COSName.FONT);
        return setting != null && setting.size() > 0 && setting.getObject(0) instanceof COSDictionary font
                ? font
                : null;
    }

    private static void check(COSDictionary font) throws IOException {
        if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map && isEndless(map)) {
            font.removeItem(COSName.TO_UNICODE);
        }
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (descendants != null
                && descendants.size() > 0
                && descendants.getObject(0) instanceof COSDictionary inner
                && hasEndlessWidths(inner)) {
            inner.removeItem(COSName.W);
        }
    }

    private static boolean isEndless(COSStream map) throws IOException {
        try (InputStream in = map.createInputStream()) {
            byte[] bytes = in.readNBytes(LARGEST_MAP);
            return bytes.length == LARGEST_MAP || codes(new String(bytes, ISO_8859_1)) > MOST_CODES;
        }
    }

    /// How many codes all ranges hold; where they are too many, the counting stops.
    private static long codes(String map) {
        long codes = 0;
        Matcher ranges = RANGES.matcher(map);
        while (ranges.find() && codes <= MOST_CODES) {
            Matcher range = RANGE.matcher(ranges.group(1));
            while (range.find() && codes <= MOST_CODES) {
                codes += Math.max(0, Long.parseLong(range.group(2), 16) - Long.parseLong(range.group(1), 16));
            }
        }
        return codes;
    }

    private static boolean hasEndlessWidths(COSDictionary font) {
        COSArray widths = font.getCOSArray(COSName.W);
        for (int i = 0; widths != null && i < widths.size(); i++) {
            if (widths.getObject(i) instanceof COSNumber number && Math.abs(number.floatValue()) > GREATEST) {
                return true;
            }
        }
        return false;
    }
}
