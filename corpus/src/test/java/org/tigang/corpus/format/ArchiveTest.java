package org.tigang.corpus.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    private final Formats formats = new Formats();

    @Test
    void everyFileIsNamedByItsWayInTheArchive() {
        byte[] inner = Fixtures.zip("深/总结.rtf", Fixtures.summary("rtf"));
        byte[] zip = Fixtures.zip("目录/通知.txt", "通知", "内.zip", inner, "报告.docx", Fixtures.docx(""));
        assertThat(formats.unpack("a.zip", zip))
                .extracting(Packed::source)
                .containsExactly("a.zip!/目录/通知.txt", "a.zip!/内.zip!/深/总结.rtf", "a.zip!/报告.docx");
    }

    @Test
    void namesInGbkAreRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("GBK"))) {
            zip.putNextEntry(new ZipEntry("往年材料\\青石镇总结.txt"));
            zip.write("总结".getBytes(UTF_8));
        }
        assertThat(formats.unpack("a.zip", bytes.toByteArray()))
                .extracting(Packed::source)
                .containsExactly("a.zip!/往年材料/青石镇总结.txt");
    }

    @Test
    void whatCannotBeADocumentIsLeftOut() {
        byte[] zip = Fixtures.zip("图.jpg", "x", "__MACOSX/._甲.txt", "x", ".隐", "x", "~$甲.docx", "x", "甲.txt", "甲");
        assertThat(formats.unpack("a.zip", zip)).extracting(Packed::source).containsExactly("a.zip!/甲.txt");
        assertThatThrownBy(() -> formats.unpack("b.zip", Fixtures.zip("图.jpg", "x")))
                .hasMessage("b.zip：是压缩包，里面没有可以读取的文档；请解压后再试");
    }

    @Test
    void aBadFileDoesNotLoseTheOthers() {
        byte[] zip = Fixtures.zip("坏.txt", "坏的内容坏的内容", "好.txt", "好的内容");
        // The first file's compressed bytes begin behind its header of 30 bytes and its name.
        Arrays.fill(zip, 30 + 7, 30 + 7 + 6, (byte) 0xFF);
        List<Packed> files = formats.unpack("a.zip", zip);
        assertThat(files.getFirst()).isEqualTo(new Packed.Refused("a.zip!/坏.txt", "a.zip!/坏.txt：压缩包里的这个文件已损坏，请重新获取原件"));
        assertThat(files.get(1)).isInstanceOf(Packed.File.class);
    }

    @Test
    void aFileWithAPasswordIsTold() {
        byte[] zip = Fixtures.zip("密.txt", "内容");
        zip[6] |= 1;
        zip[indexOf(zip, "PK\1\2") + 8] |= 1;
        assertThat(formats.unpack("a.zip", zip).getFirst())
                .isEqualTo(new Packed.Refused("a.zip!/密.txt", "a.zip!/密.txt：压缩包里的这个文件有密码或压缩方式特殊，请解压后再试"));
    }

    @Test
    void archivesInArchivesEndAtTheThird() {
        byte[] zip = Fixtures.zip("甲.txt", "甲");
        for (int i = 0; i < 3; i++) {
            zip = Fixtures.zip("内.zip", zip);
        }
        assertThat(formats.unpack("a.zip", zip).getFirst())
                .isInstanceOfSatisfying(
                        Packed.Refused.class,
                        refused -> assertThat(refused.why()).contains("压缩包套了3层以上"));
    }

    @Test
    void bombsAreRefused() {
        byte[] bomb = Fixtures.zip("零.txt", new byte[40_000_000]);
        assertThatThrownBy(() -> formats.unpack("a.zip", bomb)).hasMessage("a.zip：解压后异常庞大，可能是压缩炸弹，没有读取");
        byte[] packed = Fixtures.zip("好.txt", "好", "内.zip", bomb);
        assertThatThrownBy(() -> formats.unpack("a.zip", packed)).hasMessageContaining("压缩炸弹");
    }

    @Test
    void filesThatSwellTogetherAreABomb() {
        // Each might be a document; entries may even share their bytes, so that ten thousand fit into a small
        // file.
        byte[] large = new byte[15_000_000];
        assertThatThrownBy(() -> formats.unpack("a.zip", Fixtures.zip("一.txt", large, "二.txt", large)))
                .hasMessageContaining("压缩炸弹");
    }

    @Test
    void namesCannotBreakTheLineOrTurnItsDirection() {
        byte[] zip = Fixtures.zip("总\u2028结\u202Etxt.\u0007exe.txt", "内容");
        assertThat(formats.unpack("a.zip", zip)).extracting(Packed::source).containsExactly("a.zip!/总结txt.exe.txt");
    }

    @Test
    void tooManyFilesAreRefused() {
        Object[] many = new Object[2 * 20_001];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = i + ".txt";
            many[i + 1] = "x";
        }
        assertThatThrownBy(() -> formats.unpack("a.zip", Fixtures.zip(many))).hasMessageContaining("超过20000个");
    }

    private static int indexOf(byte[] bytes, String mark) {
        return new String(bytes, ISO_8859_1).indexOf(mark);
    }
}
