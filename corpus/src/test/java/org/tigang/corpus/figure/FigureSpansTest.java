package org.tigang.corpus.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tigang.corpus.figure.Figure.Movement;
import org.tigang.corpus.model.Span;

/// What holds for every sentence, however it is put together.
class FigureSpansTest {
    private static final List<String> PIECES = List.of(
            "全市",
            "地区生产总值",
            "职工入会率",
            "城镇、农村居民收入",
            "工业投资和民间投资",
            "达到",
            "突破",
            "从",
            "提高到",
            "同比增长",
            "分别增长",
            "年均增长",
            "比上年下降",
            "均",
            "其中",
            "累计",
            "，",
            "、",
            "；",
            "和",
            "（",
            "）",
            "“",
            "”",
            "12.5%",
            "3 4 5 亿元",
            "1—2个",
            "三千余人",
            "１８．６万户",
            "×%",
            "——亿元",
            "0.7个百分点",
            "左右",
            "以上",
            "示范点",
            "的企业",
            "2024年",
            "力争",
            "百分之三点五",
            "5%、6%",
            "GDP",
            "第3次会议",
            "居全省第3位",
            "综合得分98.5",
            "1200多员工",
            "9×.5%",
            "□0名",
            "突破百亿元",
            "1.2、0.9个百分点",
            " ");

    private final FigureFinder finder = new FigureFinder();

    @Test
    void spansLieInTheSentenceAndTextsAreTheirs() {
        var random = new Random(20260121);
        int figures = 0;
        for (int round = 0; round < 20_000; round++) {
            String sentence = IntStream.range(0, 2 + random.nextInt(14))
                    .mapToObj(piece -> PIECES.get(random.nextInt(PIECES.size())))
                    .collect(Collectors.joining());
            List<Figure> found = finder.find(sentence);
            found.forEach(figure -> check(sentence, figure));
            figures += found.size();
        }
        assertThat(figures).isGreaterThan(10_000);
    }

    private static void check(String sentence, Figure figure) {
        assertThat(figure.at().to()).as(sentence).isLessThanOrEqualTo(sentence.length());
        assertThat(figure.at().contains(figure.indicatorAt())).as(sentence).isTrue();
        assertThat(figure.level().isPresent() || figure.movement().isPresent())
                .as(sentence)
                .isTrue();
        figure.level().ifPresent(level -> check(sentence, figure, level));
        figure.movement().ifPresent(movement -> check(sentence, figure, movement));
    }

    /// A quantity with a unit of its own reads the same alone.
    private static void check(String sentence, Figure figure, Quantity quantity) {
        assertThat(figure.at().contains(quantity.at())).as(sentence).isTrue();
        if (!Quantity.in(sentence).contains(quantity)) {
            return; // read by what stands around it
        }
        String written = quantity.at().in(sentence);
        List<Quantity> again = Quantity.in(written);
        assertThat(again).as(sentence).singleElement().satisfies(read -> {
            assertThat(read.number()).as(written).isEqualTo(quantity.number());
            assertThat(read.unit()).as(written).isEqualTo(quantity.unit());
            assertThat(read.at()).isEqualTo(new Span(0, written.length()));
        });
    }

    private static void check(String sentence, Figure figure, Movement movement) {
        check(sentence, figure, movement.amount());
        assertThat(movement.comparisonAt().in(sentence)).isEqualTo(movement.comparison());
        assertThat(movement.comparison()).contains(movement.direction());
        assertThat(movement.comparisonAt().to())
                .as(sentence)
                .isLessThanOrEqualTo(movement.amount().at().from());
    }

    @Test
    void figuresStandInTheOrderOfTheSentence() {
        List<Figure> figures = finder.find("财政收入6亿元，增长3%；税收收入4亿元，增长2%；成立3个专班，职工入会率达到95%。");
        assertThat(figures).hasSize(4).extracting(Figure::at).isSorted();
    }

    @Test
    void aTableInOneLineDoesNotTakeForEver() {
        String line = "工会12个、会员345人、经费6.7万元，增长8.9%，".repeat(8_000);
        assertThat(finder.find(line)).hasSizeGreaterThan(20_000);
    }
}
