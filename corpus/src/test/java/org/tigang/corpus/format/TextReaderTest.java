package org.tigang.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tigang.corpus.model.Defect;
import org.tigang.corpus.model.DefectKind;

class TextReaderTest {
    private static final Charset GB = Charset.forName("GB18030");
    private static final String SIMPLIFIED = "青石镇总工会2024年工作总结\r\n一、组织建设\n全镇新建工会组织12家，发展会员3,450人。";
    private static final String TRADITIONAL = "青石鎮總工會工作總結\r\n一、組織建設\n全鎮新建工會組織12家，發展會員3,450人，維護職工權益。";

    private final Formats formats = new Formats();

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void aShortTextIsReadInEveryEncodingOfItsScript(Encoding encoding) {
        String text = encoding == Encoding.BIG_5 ? TRADITIONAL : SIMPLIFIED;
        Decoded decoded = formats.read("总结.txt", text.getBytes(encoding.charset()));
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.encoding()).contains(encoding.label());
        assertThat(decoded.confidence()).isGreaterThan(0.95);
        assertThat(decoded.defects()).isEmpty();
    }

    @Test
    void traditionalTextInGbkIsNotTakenForBig5() {
        Decoded decoded = formats.read("总结.txt", TRADITIONAL.getBytes(GB));
        assertThat(decoded.text()).isEqualTo(TRADITIONAL);
        assertThat(decoded.encoding()).contains("GB18030");
    }

    @Test
    void theByteOrderMarkIsNoPartOfTheText() {
        for (Charset charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE}) {
            Decoded decoded = formats.read("x", ("\uFEFF" + SIMPLIFIED).getBytes(charset));
            assertThat(decoded.text()).isEqualTo(SIMPLIFIED);
            assertThat(decoded.encoding()).contains(charset.name());
        }
    }

    @Test
    void aTextCutInsideACharacterIsReadAndTold() {
        byte[] whole = SIMPLIFIED.getBytes(GB);
        Decoded decoded = formats.read("总结.txt", Arrays.copyOf(whole, whole.length - 1));
        assertThat(decoded.text())
                .startsWith(SIMPLIFIED.substring(0, SIMPLIFIED.length() - 1))
                .endsWith("\uFFFD");
        assertThat(decoded.encoding()).contains("GB18030");
        assertThat(decoded.defects())
                .containsExactly(new Defect(DefectKind.ENCODING, "编码按GB18030读，有1处字节不成字（第一处在第3行），可能被截断"));
    }

    @Test
    void aDoubtfulEncodingIsTold() {
        Decoded decoded = formats.read("x.txt", "腔".getBytes(Charset.forName("Big5")));
        assertThat(decoded.confidence()).isLessThan(0.9);
        assertThat(decoded.defects()).extracting(Defect::kind).containsExactly(DefectKind.ENCODING);
    }

    @Test
    void plainAsciiIsSure() {
        assertThat(formats.read("x", "Item 1,2\n".getBytes(UTF_8)).confidence()).isEqualTo(1);
    }

    @Test
    void anEmptyFileIsToldInOneLine() {
        assertThatThrownBy(() -> formats.read("空.txt", new byte[0]))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage("空.txt：空文件（0字节），请重新获取原件");
    }

    @Test
    void aBlankFileIsADefect() {
        assertThat(formats.read("空白.txt", "\r\n　\n".getBytes(UTF_8)).defects())
                .extracting(Defect::kind)
                .containsExactly(DefectKind.EMPTY);
    }

    @Test
    void binaryContentIsRefusedWhateverItsName() {
        byte[] noise = new byte[4000];
        new java.util.Random(3).nextBytes(noise);
        assertThatThrownBy(() -> formats.read("报告.docx", noise)).hasMessageContaining("扩展名是 .docx，内容却不是");
        assertThatThrownBy(() -> formats.read("报告", noise)).hasMessageContaining("请另存为 DOCX");
        for (String name : List.of("报告.docx", "报告.txt", "报告", "报告.doc", "报告.csv")) {
            byte[] tiny = {3, 0, 1, 2, 0, 7, 1};
            assertThatThrownBy(() -> formats.read(name, tiny)).isInstanceOf(UnreadableDocumentException.class);
        }
    }

    @Test
    void aTextUnderAnOldEndingIsReadAndUnderANewOneIsNot() {
        byte[] text = "青石镇总工会2024年工作总结。全镇新建工会组织12家。".getBytes(UTF_8);
        assertThat(formats.read("总结.doc", text).format()).isEqualTo("txt");
        assertThat(formats.read("说明.md", text).format()).isEqualTo("txt");
        assertThatThrownBy(() -> formats.read("总结.docx", text)).hasMessageContaining("内容却不是");
    }
}
