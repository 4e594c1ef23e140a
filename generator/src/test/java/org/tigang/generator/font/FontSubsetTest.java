package org.tigang.generator.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/// FontBox reads what was written and says whether the shapes are those of the font.
class FontSubsetTest {
    private static final String NOTO = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
    private static final String CFF = "/META-INF/resources/webjars/font-awesome/4.7.0/fonts/FontAwesome.otf";

    @Test
    void trueTypeGlyphsKeepTheirShapesAlsoWhenTheyAreMadeOfOthers() throws IOException {
        TrueTypeFont original = new TTFParser().parse(new RandomAccessReadBuffer(MadeFont.resource(NOTO)));
        FontSubset subset = new FontSubset(MadeFont.noto());
        List<Integer> characters = "总工会éñÅ3.8%“”〓𬭎".codePoints().boxed().toList();
        characters.forEach(subset::number);
        TrueTypeFont embedded = embedded(subset);
        for (int character : characters) {
            int glyph = original.getUnicodeCmapLookup().getGlyphId(character);
            Shape shape = original.getGlyph().getGlyph(glyph).getPath();
            int number = subset.number(character);
            assertThat(distance(shape, embedded.getGlyph().getGlyph(number).getPath()))
                    .as(Character.toString(character))
                    .isZero();
            assertThat(embedded.getAdvanceWidth(number)).isEqualTo(original.getAdvanceWidth(glyph));
        }
    }

    @Test
    void cffOutlinesBecomeTrueTypeAHairsBreadthAway() throws IOException {
        OpenTypeFont original = new OTFParser().parse(new RandomAccessReadBuffer(MadeFont.resource(CFF)));
        FontSubset subset = new FontSubset(LoadedFont.of(MadeFont.resource(CFF), "FontAwesome"));
        for (int character = 0xF000; character < 0xF050; character++) {
            subset.number(character);
        }
        TrueTypeFont embedded = embedded(subset);
        // Half a thousandth of an em for the curves, and what rounding moves a point at most.
        double allowed = 0.0005 * original.getUnitsPerEm() + Math.sqrt(0.5);
        int compared = 0;
        for (int character : subset.characters()) {
            int glyph = original.getUnicodeCmapLookup().getGlyphId(character);
            if (glyph > 0) {
                Shape shape =
                        original.getCFF().getFont().getType2CharString(glyph).getPath();
                Shape converted =
                        embedded.getGlyph().getGlyph(subset.number(character)).getPath();
                assertThat(distance(shape, converted)).as("%x", character).isLessThan(allowed);
                assertThat(distance(converted, shape)).as("%x", character).isLessThan(allowed);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(60);
    }

    @Test
    void aGlyphWithoutInkShowsNoCharacterButASpace() throws IOException {
        LoadedFont font = LoadedFont.of(
                MadeFont.of(
                        "试",
                        java.util.Map.of(0x30000, MadeFont.NO_INK, 0x30001, (int) '一', (int) ' ', MadeFont.NO_INK)),
                "试");
        assertThat(font.holds(0x30000)).isFalse();
        assertThat(font.holds(0x30001)).isTrue();
        assertThat(font.holds(' ')).isTrue();
        assertThat(font.holds('一')).isFalse();
    }

    private static TrueTypeFont embedded(FontSubset subset) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(subset.program()));
    }

    /// How far the points of a shape lie from the outline of another at most.
    private static double distance(Shape shape, Shape other) {
        List<Line2D> lines = lines(other);
        return lines(shape).stream()
                .map(Line2D::getP1)
                .mapToDouble(point -> distance(point, lines))
                .max()
                .orElse(0);
    }

    private static double distance(Point2D point, List<Line2D> lines) {
        return lines.stream().mapToDouble(line -> line.ptSegDist(point)).min().orElse(Double.MAX_VALUE);
    }

    private static List<Line2D> lines(Shape shape) {
        List<Line2D> lines = new ArrayList<>();
        double[] c = new double[6];
        Point2D start = new Point2D.Double();
        Point2D here = start;
        for (PathIterator path = shape.getPathIterator(null, 0.05); !path.isDone(); path.next()) {
            int kind = path.currentSegment(c);
            Point2D next = kind == PathIterator.SEG_CLOSE ? start : new Point2D.Double(c[0], c[1]);
            if (kind == PathIterator.SEG_MOVETO) {
                start = next;
            } else {
                lines.add(new Line2D.Double(here, next));
            }
            here = next;
        }
        return lines;
    }
}
