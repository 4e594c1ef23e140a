package org.tigang.corpus.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureFinderTest {
    private static List<String> told(String sentence) {
        return new FigureFinder()
                .find(sentence).stream().map(FigureFinderTest::line).toList();
    }

    private static String line(Figure figure) {
        String level = figure.level()
                .map(quantity -> quantity.number().map(Object::toString).orElse("?") + quantity.unit())
                .orElse("-");
        String change = figure.movement()
                .map(movement -> movement.comparison()
                        + movement.amount().number().orElseThrow()
                        + movement.amount().unit())
                .orElse("-");
        return figure.indicator() + " " + level + " " + change;
    }

    @Test
    void aValueWithItsChangeIsOneFigure() {
        assertThat(told("全年全市完成固定资产投资811.6亿元，同比增长35.2%。")).containsExactly("固定资产投资 811.6亿元 同比增长35.2%");
    }

    @Test
    void aChangeAloneNamesItsIndicator() {
        assertThat(told("全年地区生产总值增长5.3%，一般公共预算收入增长4.4%。")).containsExactly("地区生产总值 - 增长5.3%", "一般公共预算收入 - 增长4.4%");
    }

    @Test
    void ratesChangeByPoints() {
        assertThat(told("截至12月底，职工入会率达到96.3%，比上年提高1.2个百分点。")).containsExactly("职工入会率 96.3% 比上年提高1.2个百分点");
    }

    @Test
    void whatWasDoneIsAnIndicatorToo() {
        assertThat(told("新建基层工会组织28家，发展会员1350人。")).containsExactly("新建基层工会组织 28家 -", "发展会员 1350人 -");
    }

    @Test
    void yearsDatesOrdinalsAndNumbersOfDocumentsAreNoFigures() {
        assertThat(told("2024年3月15日，第3次会议学习了镇工发〔2024〕3号文件，讲了5个方面。")).isEmpty();
    }

    @Test
    void aRedactedValueIsKeptAsOpen() {
        assertThat(told("全镇共有工会会员——人。")).containsExactly("工会会员 ?人 -");
    }

    @Test
    void targetsAreToldApart() {
        List<Figure> figures = new FigureFinder().find("力争全年培训职工3000人次。");
        assertThat(figures).singleElement().extracting(Figure::kind).isEqualTo(Figure.Kind.TARGET);
    }

    @Test
    void hedgesAreKept() {
        List<Figure> figures = new FigureFinder().find("社会消费品零售总额突破300亿元，粮食产量稳定在12万吨左右。");
        assertThat(figures).extracting(figure -> figure.hedge().orElse("")).containsExactly("突破", "左右");
    }
}
