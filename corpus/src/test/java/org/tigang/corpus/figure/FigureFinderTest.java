package org.tigang.corpus.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tigang.corpus.figure.Figure.Kind;

class FigureFinderTest {
    private static List<String> told(String sentence) {
        return new FigureFinder()
                .find(sentence).stream().map(FigureFinderTest::line).toList();
    }

    private static String line(Figure figure) {
        String level = figure.level().map(FigureFinderTest::written).orElse("-");
        String change = figure.movement()
                .map(movement -> movement.comparison() + written(movement.amount()))
                .orElse("-");
        return figure.indicator() + " " + level + " " + change;
    }

    private static String written(Quantity quantity) {
        return (quantity.number().isPresent() ? quantity.written() : "?") + quantity.unit();
    }

    private static List<Kind> kinds(String sentence) {
        return new FigureFinder().find(sentence).stream().map(Figure::kind).toList();
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
    void aNumberThatLostADigitIsOpenAndNotTheRestOfIt() {
        assertThat(told("全镇共有工会会员□0人。")).containsExactly("工会会员 ?人 -");
        assertThat(told("全镇共有工会会员1□0人。")).containsExactly("工会会员 ?人 -");
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

    @Test
    void valuesNamedInOrderBelongToIndicatorsInOrder() {
        assertThat(told("工业投资、技改投资分别增长12.4%和7.5%。")).containsExactly("工业投资 - 分别增长12.4%", "技改投资 - 分别增长7.5%");
        assertThat(told("出口额8.2亿元、进口额3.1亿元，分别增长6%、2.5%。")).containsExactly("出口额 8.2亿元 分别增长6%", "进口额 3.1亿元 分别增长2.5%");
    }

    @Test
    void aNounSaidOnceIsPutToEach() {
        assertThat(told("城镇、农村居民人均可支配收入分别增长5.1%、6.4%。"))
                .containsExactly("城镇居民人均可支配收入 - 分别增长5.1%", "农村居民人均可支配收入 - 分别增长6.4%");
        assertThat(told("城乡居民收入分别增长5%、6%。")).containsExactly("城镇居民收入 - 分别增长5%", "农村居民收入 - 分别增长6%");
    }

    @Test
    void oneValueMayBeSharedByTwo() {
        assertThat(told("建会率和入会率均达到96%。")).containsExactly("建会率 96% -", "入会率 96% -");
        assertThat(told("出口8亿元、进口5亿元，均增长3%。")).containsExactly("出口 8亿元 均增长3%", "进口 5亿元 均增长3%");
    }

    @Test
    void rangesKeepBothEnds() {
        assertThat(told("每个片区新建示范点1—2个，财政收入增长5%—6%。")).containsExactly("每个片区新建示范点 1—2个 -", "财政收入 - 增长5—6%");
    }

    @Test
    void numbersInHanziAreRead() {
        assertThat(told("发展会员三千余人，入会率提高到百分之九十三点五，经费翻一番。")).containsExactly("发展会员 3000人 -", "入会率 93.5% -", "经费 - 翻1番");
        assertThat(told("共有工会小组十二个，帮扶职工一万二千三百人。")).containsExactly("工会小组 12个 -", "帮扶职工 12300人 -");
    }

    @Test
    void digitsOfOldReportsAreRead() {
        assertThat(told("1 9 9 6 年工业总产值达到3 8 6 2 亿元，比上年增长1 2 ．５％。")).containsExactly("工业总产值 3862亿元 比上年增长12.5%");
        assertThat(told("２００３年财政收入５１２亿元，增长９．７％。")).containsExactly("财政收入 512亿元 增长9.7%");
    }

    @Test
    void theThingCountedMayFollowItsNumber() {
        assertThat(told("成立5个调解组，组织36名志愿者参加。")).containsExactly("调解组 5个 -", "志愿者 36名 -");
    }

    @Test
    void anIndicatorIsCarriedOverClauses() {
        assertThat(told("固定资产投资增长5.2%，其中工业投资增长8.1%，高于全省1.3个百分点。")).containsExactly("固定资产投资 - 增长5.2%", "工业投资 - 增长8.1%");
        assertThat(told("税收收入增长6.5%，达到48亿元。")).containsExactly("税收收入 48亿元 增长6.5%");
        assertThat(told("职工入会率稳步提高，达到96.2%。")).containsExactly("职工入会率 96.2% -");
    }

    @Test
    void theValueBeforeIsNoFigureOfItsOwn() {
        List<Figure> figures = new FigureFinder().find("粮食产量从2019年的11.4万吨增加到15.2万吨，年均增长3%。");
        assertThat(figures).singleElement().satisfies(figure -> {
            assertThat(figure.level().map(Quantity::written)).contains("15.2");
            assertThat(figure.base().map(Quantity::written)).contains("11.4");
        });
    }

    @Test
    void severalYearsAreToldFromOne() {
        assertThat(kinds("财政收入年均增长7.2%。")).containsExactly(Kind.AVERAGE);
        assertThat(kinds("四年累计培训职工2.4万人次。")).containsExactly(Kind.CUMULATIVE);
        assertThat(kinds("工业增加值比2018年增长42%。")).containsExactly(Kind.CUMULATIVE);
        assertThat(kinds("每年新增就业超过3万人。")).containsExactly(Kind.AVERAGE);
        assertThat(kinds("财政收入比上年增长7.2%。")).containsExactly(Kind.ACTUAL);
    }

    @Test
    void whatIsWantedIsATarget() {
        assertThat(kinds("入会率要达到95%以上。")).containsExactly(Kind.TARGET);
        assertThat(kinds("主要目标是：财政收入增长6%，新增就业2万人。")).containsExactly(Kind.TARGET, Kind.TARGET);
        assertThat(kinds("全年主要完成投资30亿元。")).containsExactly(Kind.ACTUAL);
    }

    @Test
    void namesSlogansThresholdsAndSessionsAreNoFigures() {
        assertThat(told("落实“两个普遍”要求，推广5G应用，支持500强企业，讲四点意见。")).isEmpty();
        assertThat(told("25人以上的企业都要建会，亿元以上项目都要设站。")).isEmpty();
        assertThat(told("召开五届三次全会，学习第八次代表大会精神，居全省前10名。")).isEmpty();
    }

    @Test
    void openNumbersStandWhereverTheyStand() {
        assertThat(told("入会率达××%，会费收入增长×%。")).containsExactly("入会率 ?% -", "会费收入 - 增长?%");
    }

    @Test
    void shortFormsShareOneName() {
        List<Figure> figures = new FigureFinder().find("全省规上工业增加值增长6%，全省生产总值（GDP）增长5%，外贸进出口总值增长4%。");
        assertThat(figures).extracting(Figure::name).containsExactly("规模以上工业增加值", "地区生产总值", "进出口总额");
        assertThat(figures).extracting(Figure::indicator).startsWith("规上工业增加值");
    }

    @Test
    void placeAndTimeLastThroughTheSentence() {
        List<Figure> figures = new FigureFinder().find("2023年，全市财政收入62亿元，增长3%；税收收入40亿元，增长2%。");
        assertThat(figures).extracting(figure -> figure.scope().orElse("")).containsExactly("全市", "全市");
        assertThat(figures).extracting(figure -> figure.period().orElse("")).containsExactly("2023年", "2023年");
    }

    @Test
    void aRankIsAFigureOfWhatIsRanked() {
        assertThat(told("工业增加值增长6.2%、居全省第四。")).containsExactly("工业增加值 - 增长6.2%", "工业增加值增速全省排名 4位 -");
        assertThat(told("经济总量由全省第5位上升到第3位。")).containsExactly("经济总量全省排名 3位 -");
        assertThat(told("位列全省前三，获第一名好成绩，第一产业稳步发展。")).isEmpty();
    }

    @Test
    void anIndexAndAScoreNeedNoUnit() {
        assertThat(told("满意度测评得分98.5，价格指数为101.3。")).containsExactly("满意度测评得分 98.5 -", "价格指数 101.3 -");
        assertThat(told("2023年工作要点共12条，编号3.2。")).containsExactly("工作要点 12条 -");
    }

    @Test
    void aBoundOrARoundGuessIsNoActualValue() {
        assertThat(kinds("参保率达到95%以上。")).containsExactly(Kind.BOUND);
        assertThat(kinds("预计财政收入增长5%左右。")).containsExactly(Kind.ACTUAL);
        assertThat(kinds("财政收入突破50亿元。")).containsExactly(Kind.ACTUAL);
    }

    @Test
    void aDigitThatIsGoneOpensTheWholeNumber() {
        assertThat(told("表彰先进个人□0名，入会率9×.5%，经费＊＊万元。")).containsExactly("表彰先进个人 ?名 -", "入会率 ?% -", "经费 ?万元 -");
        assertThat(told("装机2×60万千瓦，推进×项目、×天然气管道。")).isEmpty();
    }

    @Test
    void namesInQuotesAndBracketsStayWhole() {
        assertThat(told("命名“职工之家”12个、村（社区）示范点8个。")).containsExactly("命名“职工之家” 12个 -", "村（社区）示范点 8个 -");
    }

    @Test
    void numbersMayShareTheUnitOfTheLast() {
        assertThat(told("城镇化率、参保率分别达到61%、96%，提高1.2、0.8个百分点。"))
                .containsExactly("城镇化率 61% 提高1.2个百分点", "参保率 96% 提高0.8个百分点");
    }

    @Test
    void timeThatIsOverHoldsForTheSentence() {
        var planned = new Setting(true, Optional.empty(), OptionalInt.of(2024));
        List<Figure> figures = new FigureFinder().find("去年财政收入30亿元，增长5%；税收收入20亿元，增长3%。", planned);
        assertThat(figures).extracting(Figure::kind).containsOnly(Kind.ACTUAL).hasSize(2);
    }
}
