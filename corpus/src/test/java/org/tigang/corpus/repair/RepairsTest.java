package org.tigang.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tigang.corpus.model.DefectKind;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.EditKind;

class RepairsTest {
    private final Repairs repairs = new Repairs();

    private String clean(String text) {
        return repairs.repair(text).text();
    }

    private List<EditKind> kinds(String text) {
        return repairs.repair(text).edits().stream().map(Edit::kind).distinct().toList();
    }

    @Test
    void aMirroredPageIsReadableAgain() {
        assertThat(clean("臨江市總工會(huì)關(guān)于開展勞動(dòng)競(jìng)賽的總結(jié)\r\n各級(jí)工會(huì)著力推進(jìn)建會(huì)工作,成效顯著!"))
                .isEqualTo("临江市总工会关于开展劳动竞赛的总结\n各级工会着力推进建会工作，成效显著！");
    }

    @Test
    void aGlossThatAWriterPutStays() {
        String text = "嘉峪(yù)关、郴(chēn)州、亳(bó)州、涪(fú)陵、歙(shè)县、黟(yī)县等地工会";
        assertThat(kinds(text)).doesNotContain(EditKind.PINYIN);
        assertThat(clean("總工會(huì)工作總結(jié)報告")).contains("会（huì）");
    }

    @Test
    void aSimplifiedPageKeepsItsTraditionalCharacter() {
        assertThat(clean("全市各级工会深入学习贯彻会议精神，扎实推进各项工作，取得明显成效，王喆、李堃、張三同志受到表彰。")).contains("張三");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "增长14.3%;固定资产投资(含农户)811.6亿元,增长35.2%|增长14.3%；固定资产投资（含农户）811.6亿元，增长35.2%",
                "会员1,234人,时间03:53:59|会员1,234人，时间03:53:59",
                "网址http://www.example.com/a?b=1,见附件|网址http://www.example.com/a?b=1,见附件",
                "(一)建会。(1)入会|（一）建会。（1）入会",
                "２０２３年ＧＤＰ增长５．２％|2023年GDP增长5.2％",
                "Hello, world (ok)|Hello, world (ok)",
            })
    void widthIsMendedBesideChineseOnly(String before, String after) {
        assertThat(clean(before)).isEqualTo(after);
    }

    @Test
    void straysGo() {
        assertThat(clean("\ufeff\u3000\u3000一、\u00a0加强`组织\u200b建设  \r\n\r\n \u3000二、维权\n\n"))
                .isEqualTo("一、加强组织建设\n二、维权");
    }

    @Test
    void aLineDecodedWronglyIsToldAndKept() {
        String lost = new String("工会组织建设工作总结和下一步打算".getBytes(Charset.forName("GBK")), StandardCharsets.UTF_8);
        String wrong = new String(lost.getBytes(StandardCharsets.UTF_8), Charset.forName("GBK"));
        Repaired repaired = repairs.repair("工会工作情况,见下。\n" + wrong + "\n完。");
        assertThat(repaired.text()).contains(wrong);
        assertThat(repaired.defects())
                .singleElement()
                .satisfies(d -> assertThat(d.kind()).isEqualTo(DefectKind.UNDECODED));
    }
}
