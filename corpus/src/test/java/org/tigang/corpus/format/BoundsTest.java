package org.tigang.corpus.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files made to harm: no reader hangs, swells or looks elsewhere.
class BoundsTest {
    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

    private final Formats formats = new Formats();

    @Test
    void whatTakesTooLongIsGivenUp() {
        CountDownLatch never = new CountDownLatch(1);
        assertThatThrownBy(() -> new Watchdog(1000).watch("慢.pdf", 0, () -> {
                    never.await();
                    return "";
                }))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage("慢.pdf：读取超过1秒，已放弃；请拆分或另存为 DOCX 后再试");
    }

    @Test
    void whateverAParserThrowsIsOneLine() {
        Watchdog watchdog = new Watchdog(10_000);
        for (Throwable failure : new Throwable[] {
            new StackOverflowError(), new OutOfMemoryError(), new IllegalStateException("a\nb"), new AssertionError()
        }) {
            assertThatThrownBy(() -> watchdog.watch("坏.doc", 0, () -> {
                        if (failure instanceof Error error) {
                            throw error;
                        }
                        throw new IllegalStateException(failure);
                    }))
                    .isInstanceOf(UnreadableDocumentException.class)
                    .hasMessageStartingWith("坏.doc：")
                    .message()
                    .hasLineCount(1);
        }
    }

    @Test
    void entitiesAreNeverResolved() {
        String bomb =
                "<!DOCTYPE x [<!ENTITY a \"" + "零".repeat(1000) + "\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        String text = "<office:text xmlns:text=\"" + ODF + "text:1.0\"><text:p>&a;&f;</text:p></office:text>";
        byte[] odt = Fixtures.zip(
                "content.xml",
                bomb + "<office:document-content xmlns:office=\"" + ODF + "office:1.0\"><office:body>" + text
                        + "</office:body></office:document-content>");
        byte[] docx = Fixtures.office("d.xml", bomb + "<document><body><p><r><t>&a;&f;</t></r></p></body></document>");
        assertThatThrownBy(() -> formats.read("x.odt", odt)).hasMessageContaining("文件不完整或已损坏");
        assertThatThrownBy(() -> formats.read("x.docx", docx)).hasMessageContaining("文件不完整或已损坏");
    }

    @Test
    void deepNestingIsRefused() {
        int deep = 200_000;
        byte[] docx = Fixtures.docx("<w:p>" + "<w:ins>".repeat(deep));
        byte[] page = ("<html><body>" + "<div>".repeat(deep) + "正文").getBytes(UTF_8);
        byte[] rtf = ("{\\rtf1 " + "{".repeat(deep)).getBytes(ISO_8859_1);
        byte[] spans = ("<html><body>" + "<b>".repeat(3000) + "正文").getBytes(UTF_8);
        for (byte[] bytes : new byte[][] {docx, page, rtf, spans}) {
            assertThatThrownBy(() -> formats.read("深", bytes))
                    .isInstanceOf(UnreadableDocumentException.class)
                    .message()
                    .hasLineCount(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"/ObjStm/N 9/First 9, 100", "/XRef/Size 9/W[1 2 1]/Root 1 0 R, 9"})
    void listsOfObjectsThatSwellAreRefused(String type, int megabytes) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(("%PDF-1.5\n9 0 obj\n<</Type" + type + "/Filter/FlateDecode>>\nstream\n").getBytes(ISO_8859_1));
        pdf.write(deflated(new byte[megabytes << 20]));
        pdf.write("\nendstream\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(ISO_8859_1));
        assertThatThrownBy(() -> formats.read("x.pdf", pdf.toByteArray())).hasMessageContaining("压缩炸弹");
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(bytes);
        }
        return deflated.toByteArray();
    }

    @Test
    void statesOfAPageThatNeverEndAreRefused() {
        String pdf = new String(Fixtures.file("open.pdf"), ISO_8859_1);
        assertThat(formats.read("x.pdf", pdf.getBytes(ISO_8859_1)).text()).contains("work report");
        byte[] states = pdf.replace("/S gs", "q ".repeat(20_000)).getBytes(ISO_8859_1);
        assertThatThrownBy(() -> formats.read("x.pdf", states)).hasMessageContaining("图形状态超过10000");
    }

    @Test
    void rowsWithColumnsThatExcelDoesNotHaveAreRefused() throws IOException {
        byte[] xls = Papers.xls(List.of(List.of("品种", "单价")));
        // [MS-XLS] 2.4.221: kind 0x208, 16 bytes long; behind the row and its first column, the one after its
        // last.
        int row = new String(xls, ISO_8859_1).indexOf("\u0008\u0002\u0010\0");
        xls[row + 9] = 0x7F;
        assertThatThrownBy(() -> formats.read("宽.xls", xls)).hasMessageContaining("表格的列超过256");
    }

    @Test
    void aBombThatIsATableIsToldAsOne() {
        byte[] xlsx = Fixtures.office("xl/workbook.xml", "<workbook/>" + " ".repeat(5_000_000));
        assertThatThrownBy(() -> formats.read("x.xlsx", xlsx)).hasMessageContaining("压缩炸弹");
    }

    @Test
    void endlessFilesAreRefused() {
        Path endless = Path.of("/dev/zero");
        assumeTrue(Files.exists(endless), "no /dev/zero here: skipped");
        assertThatThrownBy(() -> formats.read(endless)).hasMessage("/dev/zero：不是普通文件（是设备或管道），不能读取");
    }

    @Test
    void macrosAreBytesLikeAnyOther() {
        byte[] docm = Fixtures.office(
                "word/document.xml",
                "<document><body><p><r><t>正文</t></r></p></body></document>",
                "word/vbaProject.bin",
                new byte[] {1, 2, 3});
        assertThat(formats.read("宏.docm", docm).text()).isEqualTo("正文");
    }
}
