package org.tigang.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.tigang.corpus.model.Defect;
import org.tigang.corpus.model.DefectKind;

class PdfReaderTest {
    private static final String FULL = "the work of the town union in the year was done well and it";

    private final Formats formats = new Formats();

    @Test
    void linesAreJoinedByWhereTheyStandAlsoOverPages() throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(
                    document,
                    "    " + FULL.substring(4),
                    FULL,
                    FULL.substring(0, 20),
                    "    " + FULL.substring(4),
                    "- 1 -");
            page(document, FULL.substring(0, 30), "    Last words", "- 2 -");
            assertThat(formats.read("x.pdf", bytes(document)).text().lines())
                    .containsExactly(
                            FULL.substring(4) + " " + FULL + " " + FULL.substring(0, 20),
                            FULL.substring(4) + " " + FULL.substring(0, 29),
                            "Last words");
        }
    }

    @Test
    void whatComesAgainOnThePagesIsTheirMargin() throws IOException {
        Decoded decoded = formats.read("x.pdf", Papers.pdf("first words", "second words", "third words"));
        assertThat(decoded.margins()).containsExactly("TOP SECRET");
        assertThat(decoded.text()).contains("first words", "third words").doesNotContain("SECRET", "- 1 -");
    }

    @Test
    void aScannedFileIsADefect() throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document);
            try (var content = new PDPageContentStream(document, document.getPage(0))) {
                var picture = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
                content.drawImage(LosslessFactory.createFromImage(document, picture), 10, 10);
            }
            Decoded decoded = formats.read("x.pdf", bytes(document));
            assertThat(decoded.text()).isEmpty();
            assertThat(decoded.defects())
                    .containsExactly(new Defect(DefectKind.SCANNED, "全部1页是扫描图片，没有文字；请先做文字识别（OCR）再收入"));
        }
    }

    @Test
    void aCutFileIsToldInOneLine() throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document, FULL);
            byte[] whole = bytes(document);
            for (int part = 1; part < 10; part++) {
                byte[] cut = Arrays.copyOf(whole, whole.length * part / 10);
                assertThatThrownBy(() -> formats.read("断.pdf", cut))
                        .isInstanceOf(UnreadableDocumentException.class)
                        .hasMessage("断.pdf：PDF 不完整或已损坏（可能下载中断），请重新获取原件");
            }
        }
    }

    @Test
    void aPasswordIsToldInOneLine() throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document, FULL);
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            byte[] locked = bytes(document);
            assertThatThrownBy(() -> formats.read("密.pdf", locked)).hasMessage("密.pdf：PDF 有密码，请取消密码后再试");
        }
    }

    private static void page(PDDocument document, String... lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            for (int i = 0; i < lines.length; i++) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.COURIER), 12);
                content.newLineAtOffset(60, 700 - 20 * i);
                content.showText(lines[i]);
                content.endText();
            }
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
