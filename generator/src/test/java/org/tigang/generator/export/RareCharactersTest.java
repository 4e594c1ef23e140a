package org.tigang.generator.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.generator.font.MadeFont;
import org.tigang.generator.layout.Face;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.layout.SampleReports;

/// A name of rare characters: each is drawn with a font that has it, and what was not drawn as it should be is told.
class RareCharactersTest {
    private static final int RARE = 0x30000; // 𰀀, of the extension G, which Noto Sans SC has not
    private static final int RARER = 0x30001;
    private static final int RAREST = 0x30002;

    @TempDir
    Path office;

    @TempDir
    Path system;

    @BeforeEach
    void fonts() throws IOException {
        Files.write(office.resolve("a.ttf"), MadeFont.of("本单位仿宋", Map.of((int) '王', (int) '王')));
        Files.write(office.resolve("b.ttf"), MadeFont.of("姓名用字", Map.of(RARE, (int) '一', RARER, MadeFont.NO_INK)));
        Files.write(system.resolve("c.ttf"), MadeFont.of("系统大字库", Map.of(RARE, (int) '二', RARER, (int) '三')));
        Files.writeString(system.resolve("d.ttf"), "not a font");
    }

    @Test
    void aCharacterIsSoughtInTheOtherFacesThenInEveryFontAndToldWithItsFont() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exported exported = write(text(), out);
        assertThat(exported.glyphs())
                .contains(
                        new GlyphChoice("张", Face.FANGSONG, "Noto Sans SC Regular"),
                        new GlyphChoice(Character.toString(RARE), Face.FANGSONG, "姓名用字"),
                        new GlyphChoice(Character.toString(RARER), Face.FANGSONG, "系统大字库"),
                        new GlyphChoice(Character.toString(RAREST), Face.FANGSONG, ""))
                .extracting(GlyphChoice::character)
                .doesNotContain("王", "总");
        assertThat(text(out)).contains(text());
    }

    @Test
    void whatWillBeReplacedIsKnownBeforeThePdfIsWritten() throws IOException {
        Exporter exporter = new Exporter(Optional.of(office), List.of(system));
        var report = SampleReports.of(SampleReports.paragraph(text()));
        assertThat(exporter.fonts(report, style()).characters())
                .containsExactlyInAnyOrderElementsOf(
                        write(text(), new ByteArrayOutputStream()).glyphs());
    }

    /// What a private character means is known to the font of its own face only.
    @Test
    void aPrivateCharacterIsNeverDrawnWithAnotherFacesFont() throws IOException {
        Files.write(system.resolve("e.ttf"), MadeFont.of("造字", Map.of(0xE000, (int) '王')));
        assertThat(write("王\uE000", new ByteArrayOutputStream()).glyphs())
                .contains(new GlyphChoice("\uE000", Face.FANGSONG, ""));
    }

    @Test
    void aVariationSelectorTakesNoRoomAndStaysInTheText() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exported exported = write("王葛\uDB40\uDD00城", out);
        assertThat(exported.glyphs()).extracting(GlyphChoice::character).doesNotContain("\uDB40\uDD00");
        assertThat(text(out)).contains("王葛\uDB40\uDD00城");
    }

    private static String text() {
        return "王张" + Character.toString(RARE) + Character.toString(RARER) + Character.toString(RAREST) + "到会。";
    }

    private Exported write(String text, ByteArrayOutputStream out) {
        return new Exporter(Optional.of(office), List.of(system))
                .pdf(SampleReports.of(SampleReports.paragraph(text)), style(), Edition.FINAL, out);
    }

    private static HouseStyle style() {
        Map<Face, String> families = new EnumMap<>(HouseStyle.SUMMARY.families());
        families.put(Face.FANGSONG, "本单位仿宋");
        HouseStyle style = HouseStyle.SUMMARY;
        return style.with(families);
    }

    private static String text(ByteArrayOutputStream pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
