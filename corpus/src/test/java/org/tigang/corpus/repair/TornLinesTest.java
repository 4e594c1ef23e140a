package org.tigang.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tigang.corpus.model.EditKind;

/// Lines that a page tore apart, and clauses that it said twice.
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
    void aSentenceBrokenOverTwoLinesIsWhole() {
        String text = "工会工作情况\n今年以来，全镇各级工会深入企业开展走访。共收集意见建议和\n合理化建议312条，办结298条。\n（一）组织建设。新建工会12家。";
        Repaired repaired = repairs.repair(text);
        assertThat(repaired.text().lines()).hasSize(3).anyMatch(line -> line.endsWith("共收集意见建议和合理化建议312条，办结298条。"));
        assertThat(repaired.edits())
                .singleElement()
                .satisfies(edit -> assertThat(edit.kind()).isEqualTo(EditKind.LINE_JOIN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Behind a semicolon within a paragraph, behind half a word, before a mark, within a quotation.
                "工作情况|全镇工会工作稳步推进。加强阵地建设，新建职工书屋12个；|积极推进困难职工帮扶，走访慰问困难职工320人次。",
                "工作情况|今年以来，全镇各级工会认真贯彻落实上级部署。按照有关规定适当控|制活动规模和经费支出，确保安全有序。",
                "工作情况|今年以来，全镇各级工会认真贯彻落实上级部署，新建企业工会十二家|，发展会员三百二十人，超额完成全年任务。",
                "工作情况|今年以来，全镇各级工会认真贯彻落实上级部署，组织开展“建功新时|代”主题竞赛，参赛职工三百二十人次。",
            })
    void aLineBrokenInMidSentenceIsJoined(String title, String first, String second) {
        assertThat(clean(title + "\n" + first + "\n" + second)).isEqualTo(title + "\n" + first + second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "申请材料\n申请人应当提交下列材料，并对材料的真实性负责，具体包括：\n申请人的身份证明，以及与用人单位签订的劳动合同复印件；\n所在单位出具的困难情况证明，并附家庭收入说明。",
                "工作报告\n我们坚持稳中求进，经济发展取得了很大的成绩。但是困难是不可避免的\n王部长接着谈到了下一步的打算，他说，任务还很重。",
                "工作报告\n我国的国际地位显著提高。社会进步，民族团结，巍然屹立在世界的东方。\n国民经济快速增长。\n在上年快速增长的基础上，今年我国经济继续蓬勃发展。",
            })
    void linesThatStandForThemselvesStay(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }

    @Test
    void theWordsOfALinkAreBackInTheirSentence() {
        assertThat(clean("讲话稿\n各级工会要切实履行维护职工合法权益的神圣职责。要推动《。\n劳动合同。\n法》的贯彻实施，健全完善协调劳动关系机制。"))
                .endsWith("要推动《劳动合同法》的贯彻实施，健全完善协调劳动关系机制。");
        assertThat(clean("讲话稿\n希望各级工会进一步推动企业事业单位健全完善。\n劳动合同。\n集体合同和工资协商制度，维护好职工的合法权益。"))
                .endsWith("健全完善劳动合同、集体合同和工资协商制度，维护好职工的合法权益。");
    }

    @Test
    void aClauseThatStandsTwiceIsSaidOnce() {
        String clause = "健全劳动争议预警、监督和调处机制；";
        assertThat(clean("汇报\n完善三方协商制度，" + clause + clause + "加强法律援助。"))
                .isEqualTo("汇报\n完善三方协商制度，" + clause + "加强法律援助。");
        assertThat(clean("汇报\n好！好！再好！再好！")).isEqualTo("汇报\n好！好！再好！再好！");
    }
}
