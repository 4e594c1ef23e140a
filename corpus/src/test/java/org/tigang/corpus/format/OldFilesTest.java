package org.tigang.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of old programs, cut files, and files under a wrong name.
class OldFilesTest {
    private static final Charset GBK = Charset.forName("GBK");

    private final Formats formats = new Formats();

    @Test
    void chineseAndFiguresOfWord95AreReadTogether() throws IOException {
        String text = "青石镇总工会1996年工作总结\r\u0013 PAGE \u00142\u0015一、全镇有工会12家，会员3450人。\r村\u0007人数\u0007\u0007";
        Decoded decoded = formats.read("总结.doc", OldWord.doc(0, text.getBytes(GBK)));
        assertThat(decoded.format()).isEqualTo("doc");
        assertThat(decoded.encoding()).contains("GB18030");
        assertThat(decoded.text().lines()).startsWith("青石镇总工会1996年工作总结", "2一、全镇有工会12家，会员3450人。");
    }

    @Test
    void aHeadWithoutItsTextIsToldAsEmpty() throws IOException {
        assertThat(formats.read("空.doc", OldWord.doc(0, new byte[0])).defects())
                .singleElement()
                .satisfies(defect -> assertThat(defect.toString()).contains("没有文字"));
    }

    @Test
    void tablesOfExcel95AreTold() throws IOException {
        // [MS-XLS] 2.4.21: the version of Excel 5 and 95.
        byte[] beginning = {0x09, 0x08, 0x08, 0, 0, 0x05, 0x05, 0, 0, 0, 0, 0, 0x0A, 0, 0, 0};
        assertThatThrownBy(() -> formats.read("旧.xls", compound("Book", beginning)))
                .hasMessage("旧.xls：是 Excel 95 或更早的表格，暂不能读；请在 Excel 或 WPS 中另存为 XLSX 后再试");
    }

    @Test
    void compoundFilesOfOtherProgramsAreTold() throws IOException {
        byte[] works = compound("CONTENTS", new byte[] {1, 2, 3});
        assertThatThrownBy(() -> formats.read("旧.wps", works)).hasMessageContaining("是 Office 文件，但不是文档或表格");
    }

    @Test
    void documentsOfWpsAreReadUnderTheirOwnEnding() {
        assertThat(formats.read("总结.wps", Fixtures.summary("doc")).text()).contains("全镇新建工会组织12家。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt", "pdf", "xlsx", "xls", "zip"})
    void aCutFileIsToldInOneLineAtWhateverPlace(String format) throws IOException {
        byte[] whole = Samples.of(format).getFirst();
        for (int tenth = 1; tenth < 10; tenth++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * tenth / 10);
            assertThatThrownBy(() -> formats.read("断." + format, cut))
                    .as(tenth + "/10")
                    .isInstanceOf(UnreadableDocumentException.class)
                    .hasMessageMatching("断\\." + format + "：.*(损坏|不完整).*");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt", "pdf", "xlsx", "xls", "rtf", "html"})
    void aWrongEndingDoesNotMislead(String format) throws IOException {
        byte[] bytes = Samples.of(format).getFirst();
        for (String ending : List.of("txt", "doc", "pdf", "xlsx", "zip", "jpg", "")) {
            assertThat(formats.read("总结." + ending, bytes).format()).as(ending).isEqualTo(format);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "wps", "odt", "pdf", "xlsx", "xls", "rtf", "html", "csv", "txt", "zip"})
    void anEmptyFileIsToldWhateverItsEnding(String format) {
        assertThatThrownBy(() -> formats.read("空." + format, new byte[0]))
                .hasMessage("空." + format + "：空文件（0字节），请重新获取原件");
    }

    @Test
    void aPictureIsToldByWhatItIsNot() {
        byte[] picture = "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1".getBytes(UTF_8);
        assertThatThrownBy(() -> formats.read("照片.docx", picture)).hasMessageContaining("扩展名是 .docx，内容却不是");
    }

    private static byte[] compound(String stream, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(content), stream);
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
