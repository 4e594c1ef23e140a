package org.tigang.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tigang.corpus.model.DefectKind;
import org.tigang.corpus.model.Slot;
import org.tigang.corpus.model.SlotType;
import org.tigang.corpus.model.Span;

/// What a page no longer says: the place of it stays open, with its type.
class OpenSlotsTest {
    private final Repairs repairs = new Repairs();

    @ParameterizedTest
    @CsvSource({
        "让我们紧密团结在以为的党中央周围,NAME,16,''",
        "迎接党的的胜利召开,SESSION,4,''",
        "取得了新成效。强调，工会组织要做好工作,NAME,7,''",
        "去年，习在视察我省时要求,NAME,3,习",
        "我们要牢记的嘱托,NAME,5,''",
        "深入学习贯彻习对临江系列重要讲话精神,NAME,6,习",
        "我们要沿着习指引的方向前进,NAME,5,习",
        "认真贯彻对临江工作的重要指示精神,NAME,4,''",
        "成绩的取得根本在于掌舵领航,NAME,9,''",
        "深入贯彻党的和二十届二中全会精神,SESSION,6,''",
    })
    void whatWasTakenOutWithoutAMarkIsAnEmptySlot(String text, SlotType type, int at, String before) {
        int from = text.startsWith("让我们") ? text.indexOf("为的") : at;
        assertThat(repairs.repair(text).slots()).singleElement().satisfies(slot -> {
            assertThat(slot.type()).isEqualTo(type);
            assertThat(slot.at()).isEqualTo(new Span(from, from + before.length()));
            assertThat(slot.before()).isEqualTo(before);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "组织职工学习对照检查材料，练习和党中央文件有关的问答，实习指引。",
                "认真贯彻对口支援政策，加强对企业的服务，落实对策。",
                "坚持以人为本，——人民至上、生命至上，——项目为王，——家庭和睦。",
                "当年秋天，县委主要领导在会上讲话后，亲临一线考察指导。",
            })
    void whatIsWholeHasLostNothing(String text) {
        assertThat(repairs.repair(text).slots()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "下辖**个行政村,NUMBER,个",
        "总人口**人,NUMBER,人",
        "地区生产总值——亿元,NUMBER,亿元",
        "投入资金——多万元,NUMBER,万元",
        "增长×%以上,NUMBER,%",
        "进入全省前×名,NUMBER,名",
        "20xx年以来,YEAR,",
        "党的xx届五中全会,SESSION,",
        "*镇拥有工会,PLACE,",
        "建成厂房两处，——个村受益,NUMBER,个",
        "**同志作了报告,NAME,",
        "是“”的开局之年,SLOGAN,",
    })
    void whatWasBlottedOutIsATypedSlot(String text, SlotType type, String unit) {
        List<Slot> slots = repairs.repair(text).slots();
        assertThat(slots).singleElement().satisfies(slot -> {
            assertThat(slot.type()).isEqualTo(type);
            assertThat(slot.unit().orElse(null)).isEqualTo(unit);
            assertThat(slot.before()).isEqualTo(slot.at().in(text));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"实施“数据要素×”行动", "人次数＝出院人次数×平均住院天数。", "占地3×4米", "总体要求——坚持稳中求进", "“两新”组织", "MAX值"})
    void otherMarksAreNoSlots(String text) {
        assertThat(repairs.repair(text).slots()).isEmpty();
    }

    @Test
    void aLineThatHasLostItsBeginningIsTold() {
        assertThat(repairs.repair("工作汇报\n全年工作稳步推进，成效明显。\n、讲课等活动，迅速提高工作水平。").slots())
                .singleElement()
                .satisfies(slot -> assertThat(slot.type()).isEqualTo(SlotType.LOST));
    }

    @Test
    void aPaywallLeavesASlotWithItsCount() {
        Repaired repaired = repairs.repair(
                "一、坚持党的领导，做好各项工作。\n……(某网http://a.cn省略474字,正式会员可完整阅读)……\n开展工作。我镇 ……(未完,全文共2096字,当前仅显示1333字,请阅读下面提示信息。");
        assertThat(repaired.text()).isEqualTo("一、坚持党的领导，做好各项工作。\n……\n开展工作。我镇 ……");
        assertThat(repaired.slots())
                .extracting(slot -> slot.count().orElseThrow())
                .containsExactly(474, 763);
        assertThat(repaired.defects())
                .hasSize(2)
                .allSatisfy(d -> assertThat(d.kind()).isEqualTo(DefectKind.TRUNCATED));
    }
}
