package org.tigang.generator.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.generator.figures.Period;
import org.tigang.generator.phrase.Statement.FigureKind;
import org.tigang.generator.phrase.Statement.Used;
import org.tigang.generator.phrase.Telling.Measure;
import org.tigang.generator.phrase.Telling.Movement;

class FigureTellerTest {
    private static final Segmenter SEGMENTER = new Segmenter();
    private static final Setting TOWN = new Setting("临江镇总工会", "全镇", Period.year(2025), List.of());
    private static final Setting CITY = new Setting("沅川市发展和改革委员会", "全市", new Period(2025, 1, 6), List.of());

    /// A library of a few sentences: all of them are always offered.
    private record Sentences(List<String> texts) implements Phrasebook {
        @Override
        public List<Passage> passages(String words, int limit) {
            return texts.stream()
                    .map(text -> new Passage(
                            "d", "旧文", DocumentKind.SUMMARY, OptionalInt.of(2023), "望岭县总工会", List.of(), 1, text))
                    .toList();
        }

        @Override
        public List<Document> models(DocumentKind kind, int limit) {
            return List.of();
        }
    }

    private static String tell(Setting setting, Telling telling, String... past) {
        return new FigureTeller(new Sentences(List.of(past)), setting, SEGMENTER)
                .tell(telling)
                .text();
    }

    private static Used used(String text, String value, String unit) {
        return new Used(text, new BigDecimal(value), unit, "2025年", FigureKind.CELL, List.of("t.xlsx!S!C2"), "", "");
    }

    private static Telling telling(String indicator, Used level, Movement... movements) {
        return new Telling(indicator, Optional.of(level), List.of(movements), Optional.empty(), Optional.empty());
    }

    private static Movement percent(int sign, String value) {
        return new Movement.Changed(Measure.PERCENT, sign, used(value + "%", value, "%"));
    }

    private static Movement points(int sign, String value) {
        return new Movement.Changed(Measure.POINTS, sign, used(value + "个百分点", value, "个百分点"));
    }

    @Test
    void theSameIndicatorIsToldInThePastWordsWithTheirLeadIn() {
        assertThat(tell(
                        TOWN,
                        telling("劳动争议调解件数", used("82件", "82", "件"), percent(1, "15.5")),
                        "坚持预防为主、调解为先，调解劳动争议71件，比上年增长4.4%。"))
                .isEqualTo("坚持预防为主、调解为先，调解劳动争议82件，比上年增长15.5%");
    }

    @Test
    void anotherIndicatorLendsItsFrameAlone() {
        assertThat(tell(
                        TOWN,
                        telling("职工入会率", used("95.1%", "95.1", "%"), points(1, "1.2")),
                        "2023年，厂务公开建制率达到93.1%，较上年提高0.8个百分点。"))
                .isEqualTo("职工入会率达到95.1%，较上年提高1.2个百分点");
    }

    @Test
    void aFallIsNotToldInWordsOfRising() {
        assertThat(tell(
                        TOWN,
                        telling("职工入会率", used("92.9%", "92.9", "%"), points(-1, "1.2")),
                        "厂务公开建制率为93.1%，较上年提高0.8个百分点。"))
                .isEqualTo("职工入会率为92.9%，较上年下降1.2个百分点");
    }

    @Test
    void halfAYearIsNotHeldAgainstTheYearBefore() {
        assertThat(tell(
                        CITY,
                        telling("税收收入", used("45.6亿元", "45.6", "亿元"), percent(1, "4.3")),
                        "全年全市完成一般公共预算收入131.1亿元，比上年增长3.9%。"))
                .isEqualTo("全市完成税收收入45.6亿元，同比增长4.3%");
    }

    @Test
    void namesAndHedgesOfThePastAreNotSaidAgain() {
        assertThat(tell(
                        TOWN,
                        telling("工会经费收入", used("156.2万元", "156.2", "万元"), percent(1, "5.1")),
                        "周明远带队跑遍企业，工会经费收入突破148万元，比上年增长8.5%。",
                        "周明远带队走访企业，工会经费收入148.6万元，比上年增长8.5%。",
                        "云岫纺织工会经费收入148.6万元左右，比上年增长8.5%。"))
                .isEqualTo("工会经费收入156.2万元，比上年增长5.1%");
    }

    @Test
    void whatFellHasNotReached() {
        assertThat(tell(TOWN, telling("职工入会率", used("92.9%", "92.9", "%"), points(-1, "1.2")), "厂务公开建制率达到93.1%。"))
                .isEqualTo("职工入会率为92.9%，比上年下降1.2个百分点");
    }

    @Test
    void whatIsCountedFollowsItsNumberAtOnce() {
        assertThat(tell(CITY, telling("亿元以上项目数", used("328个", "328", "个"), percent(1, "2.1"))))
                .isEqualTo("亿元以上项目328个，同比增长2.1%");
    }

    @Test
    void whatStaysTheSameIsLevel() {
        Used level = new Used("持平", BigDecimal.ZERO, "", "2025年", FigureKind.COMPUTED, List.of("a", "b"), "a-b", "");
        assertThat(tell(TOWN, telling("职工书屋数", used("18家", "18", "家"), new Movement.Unchanged(level))))
                .isEqualTo("职工书屋18家，与上年持平");
    }

    @Test
    void theFiguresOfAStatementStandInItsText() {
        Statement statement = new FigureTeller(new Sentences(List.of("集体合同签订率达95.0%，提高0.5个百分点。")), TOWN, SEGMENTER)
                .tell(telling("调解成功率", used("95.8%", "95.8", "%"), points(1, "1.4")));
        assertThat(statement.figures()).extracting(Used::text).containsExactly("95.8%", "1.4个百分点");
        assertThat(statement.text()).contains("95.8%").contains("1.4个百分点");
        assertThat(statement.source()).isPresent();
    }
}
