package org.tigang.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines that a page tore apart, marks that slipped in, clauses said twice, small letters, and a single 篇一.
class TornLinesTest {
    private final Repairs repairs = new Repairs();

    private String clean(String text) {
        return repairs.repair(text).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "今年以来，全镇经济平稳运行，稳中有进。要继续深化企业用人|制度改革，扎实推进各项工作，确保全年任务完成。",
                "综合各方面情况，今年全市经济社会发展的主要预期目标是：地区生|产总值增长5%左右，城镇新增就业1200人以上。",
                "全镇工业增加值增长7.2%，居民收入稳步提高，城镇常住人口达到12.|15万人。加快建设新城区。",
                "完善基层社会治理机制，不断提高环境质量，推进居民膳食营|养健康改善，保障职工合法权益，建设幸福家园。",
                "（三）深化各项改革，推动转型发展，推进依法行政，加强水利、|城镇棚户区和农村危房改造，改善群众居住条件。",
                "当前的国内外形势依然严峻复杂，工作中的困难还有不少；|要看到有利条件；也要看到不足。我们有信心做好工作。"
            })
    void aSentenceThatALineEndToreIsOneAgain(String first, String second) {
        assertThat(clean("工作报告\n" + first + "\n" + second)).isEqualTo("工作报告\n" + first + second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "工作报告\n（九）切实增进百姓福祉，全力保持社会大局和谐稳定\n落实落细民生工程。实施稳岗扩容提质行动，稳定高校毕业生就业。",
                "工作报告\n完成全年任务，需要各级工会和广大职工共同努力奋斗\n一、提高认识。各级工会要认真学习。",
                "工作报告\n二〇二六年是重要一年。我们要继续发扬艰苦奋斗的精神\n四、坚持独立自主，做好外事工作。",
                "工作报告\n市县两级财政加大投入，全面落实稳岗返还政策；\n各级工会建立帮扶台账，做到应帮尽帮。"
            })
    void headingsAndMembersOfAListStandAlone(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }

    @Test
    void aLoneMarkOfTheKeyboardIsTakenOut() {
        assertThat(clean("工会`工作^情况\n全年新增_会员12人，维权~服务，成效显著。")).isEqualTo("工会工作情况\n全年新增会员12人，维权服务，成效显著。");
    }

    @ParameterizedTest
    @CsvSource({"系统的`工会组建,系统的工会组建", "深化^改革,深化改革", "新增_会员,新增会员"})
    void oneMarkOfTheKeyboardIsEnough(String before, String after) {
        assertThat(clean(before)).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "通知\n2月9日~2月29日，每周一~周五办理。",
                "总结\n全省PM_2.5平均浓度下降，见http://a.cn/b_c。",
                "简报\n制作“在线教学|助校防疫”专题，效果很好。",
                "申请表\n姓名：____，单位：____。"
            })
    void marksThatHaveAUseStay(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }

    @Test
    void aClauseThatStandsTwiceIsSaidOnce() {
        String clause = "健全劳动争议预警、监督和调处机制；";
        assertThat(clean("汇报\n完善三方协商制度，" + clause + clause + "加强法律援助。"))
                .isEqualTo("汇报\n完善三方协商制度，" + clause + "加强法律援助。");
        assertThat(clean("汇报\n好！好！再好！再好！")).isEqualTo("汇报\n好！好！再好！再好！");
    }

    @Test
    void aPageThatWritesAllLettersSmallHasThemLargeAgain() {
        assertThat(clean("汇报\n建成5g基站12座，gdp增长5%。\n完善g109国道，产量5kg，见http://a.cn/ab。"))
                .isEqualTo("汇报\n建成5G基站12座，GDP增长5%。\n完善G109国道，产量5kg，见http://a.cn/ab。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "通知\n请下载app，打开wifi，用app登记，vivo手机也可。",
                "汇报\n建成5G基站12座，开发app，连接wifi，每袋5g，c类企业3家。",
            })
    void aPageThatKeptItsLettersKeepsThem(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }

    @Test
    void aSinglePartOfACollectionIsNoLineOfTheDocument() {
        String body = "今年以来，全镇各级工会认真履行职责，扎实推进各项工作，取得了明显成效。";
        assertThat(clean("- 时间:2023-11-12 03:53:59\n工会工作总结篇一\n" + body)).isEqualTo(body);
        assertThat(clean("工会工作总结篇一\n" + body)).isEqualTo("工会工作总结篇一\n" + body);
    }
}
