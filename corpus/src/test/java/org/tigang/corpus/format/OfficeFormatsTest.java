package org.tigang.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same summary gives the same in DOCX, DOC, RTF and ODT.
class OfficeFormatsTest {
    private final Formats formats = new Formats();

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "rtf", "odt"})
    void whatIsShownIsReadWithItsNumbersAndNothingElse(String format) {
        assertThat(read(format).text().lines())
                .containsExactlyInAnyOrder(
                        "青石镇总工会2024年工作总结",
                        "一、组织建设",
                        "（一）建会入会。全镇新建工会组织12家。",
                        "（二）规范化建设。达标率96.5%。",
                        "二、维权服务",
                        "走访职工 380人次，",
                        "帮扶困难职工家庭26户。",
                        "框里的说明文字",
                        "单位\t会员数\t备注",
                        "青石村工会\t326\t",
                        "青石镇总工会")
                .startsWith("青石镇总工会2024年工作总结", "一、组织建设", "（一）建会入会。全镇新建工会组织12家。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "rtf", "odt"})
    void headingsTitleAndMarginsAreTold(String format) {
        Decoded decoded = read(format);
        assertThat(decoded.format()).isEqualTo(format);
        assertThat(decoded.outline()).containsExactly(new OutlineMark(2, 1), new OutlineMark(5, 1));
        assertThat(decoded.title()).contains("青石镇总工会2024年工作总结");
        assertThat(decoded.margins()).containsExactly("机密★1年　青石镇总工会文件", "内部资料，注意保存");
        assertThat(decoded.defects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"总结.wps", "总结.docx", "总结", "总结.txt"})
    void theContentDecidesWhateverTheName(String name) {
        assertThat(formats.read(name, Fixtures.summary("doc")).format()).isEqualTo("doc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt"})
    void aCutFileIsToldInOneLine(String format) {
        byte[] whole = Fixtures.summary(format);
        assertThatThrownBy(() -> formats.read("断." + format, Arrays.copyOf(whole, whole.length / 3)))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("断." + format + "：")
                .message()
                .hasLineCount(1);
    }

    private Decoded read(String format) {
        return formats.read("总结." + format, Fixtures.summary(format));
    }
}
