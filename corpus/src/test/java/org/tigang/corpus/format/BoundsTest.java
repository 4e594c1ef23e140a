package org.tigang.corpus.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

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
        byte[] docx = Fixtures.zip(
                "[Content_Types].xml",
                "<Types/>",
                "_rels/.rels",
                Fixtures.relation("officeDocument", "d.xml"),
                "d.xml",
                bomb + "<document><body><p><r><t>&a;&f;</t></r></p></body></document>");
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

    @Test
    void endlessFilesAreRefused() {
        Path endless = Path.of("/dev/zero");
        assumeTrue(Files.exists(endless), "no /dev/zero here: skipped");
        assertThatThrownBy(() -> formats.read(endless)).hasMessage("/dev/zero：不是普通文件（是设备或管道），不能读取");
    }

    @Test
    void macrosAreBytesLikeAnyOther() {
        byte[] docm = Fixtures.zip(
                "[Content_Types].xml",
                "<Types/>",
                "_rels/.rels",
                Fixtures.relation("officeDocument", "word/document.xml"),
                "word/document.xml",
                "<document><body><p><r><t>正文</t></r></p></body></document>",
                "word/vbaProject.bin",
                new byte[] {1, 2, 3});
        assertThat(formats.read("宏.docm", docm).text()).isEqualTo("正文");
    }
}
