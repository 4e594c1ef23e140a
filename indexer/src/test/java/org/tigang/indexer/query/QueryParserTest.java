package org.tigang.indexer.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.indexer.query.Query.And;
import org.tigang.indexer.query.Query.Exact;
import org.tigang.indexer.query.Query.Field;
import org.tigang.indexer.query.Query.Kind;
import org.tigang.indexer.query.Query.Not;
import org.tigang.indexer.query.Query.Or;
import org.tigang.indexer.query.Query.Part;
import org.tigang.indexer.query.Query.Words;
import org.tigang.indexer.query.Query.Years;

class QueryParserTest {
    @Test
    void wordsThatFollowOneAnotherAreOneList() {
        assertThat(QueryParser.parse("  固定资产投资　增长 ")).isEqualTo(new Words("固定资产投资 增长"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"工会组建率\"", "“工会组建率”", "＂工会组建率＂", "”工会组建率”", "“工会组建率\""})
    void quotedTextIsAnExactRun(String query) {
        assertThat(QueryParser.parse(query)).isEqualTo(new Exact("工会组建率"));
    }

    @Test
    void chineseQuotesWithinPlainOnesBelongToTheRun() {
        assertThat(QueryParser.parse("\"开展“安康杯”竞赛\"")).isEqualTo(new Exact("开展“安康杯”竞赛"));
    }

    @Test
    void andBindsCloserThanOr() {
        assertThat(QueryParser.parse("工会 AND \"维权\" OR 困难职工"))
                .isEqualTo(new Or(List.of(new And(List.of(new Words("工会"), new Exact("维权"))), new Words("困难职工"))));
    }

    @Test
    void bracketsOfEitherWidthGroup() {
        var expected = new And(List.of(new Or(List.of(new Words("工会"), new Words("妇联"))), new Not(new Words("换届"))));
        assertThat(QueryParser.parse("(工会 OR 妇联) AND NOT 换届")).isEqualTo(expected);
        assertThat(QueryParser.parse("（工会 OR 妇联）NOT 换届")).isEqualTo(expected);
    }

    @Test
    void bracketsWithinAWordBelongToIt() {
        assertThat(QueryParser.parse("固定资产投资（不含农户）增长")).isEqualTo(new Words("固定资产投资（不含农户）增长"));
    }

    @Test
    void whatStandsSideBySideMustAllHold() {
        assertThat(QueryParser.parse("帮扶 \"困难职工\" 标题:总结 提纲：“维权” 类型:工作总结 年份:2015..2020 地区:江州 单位:总工会"))
                .isEqualTo(new And(List.of(
                        new Words("帮扶"),
                        new Exact("困难职工"),
                        new Field(Part.TITLE, "总结"),
                        new Field(Part.OUTLINE, "维权"),
                        new Kind(DocumentKind.SUMMARY),
                        new Years(2015, 2020),
                        new Field(Part.REGION, "江州"),
                        new Field(Part.ORGANISATION, "总工会"))));
    }

    @ParameterizedTest
    @CsvSource({
        "2015,2015,2015",
        "2015年,2015,2015",
        "2015..,2015,2147483647",
        "..2020,0,2020",
        "2015-2020,2015,2020",
        "２０１５至２０２０年,2015,2020"
    })
    void yearsMayBeOpenAtEitherEnd(String written, int from, int to) {
        assertThat(QueryParser.parse("年份:" + written)).isEqualTo(new Years(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"会议时间:下午", "见 https://example.org/a", "12:30", "总工会主席：同志们", "\"时间：下午\""})
    void aColonInPlainTextNamesNoPart(String query) {
        assertThat(QueryParser.parse(query).written()).isEqualTo(query);
    }

    @Test
    void anUnknownKindIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> QueryParser.parse("类型:小说"))
                .isInstanceOf(MalformedQueryException.class)
                .hasMessageStartingWith("检索式第4个字处：")
                .hasMessageContaining("没有这种类型，可用的有讲话、发言提纲、工作报告")
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"工会 \"组建率\" NOT (换届 OR 标题:总结)", "年份:..2020 类型:通知 \"一“二”三\"", "(工会 AND 妇联) OR 地区:江州", "NOT NOT 工会"
            })
    void aQueryInItsOwnLanguageIsTheSameQuery(String written) {
        Query query = QueryParser.parse(written);
        assertThat(QueryParser.parse(query.written())).isEqualTo(query);
    }

    @Test
    void forCountingEachWordStandsForItself() {
        assertThat(QueryParser.parse("劳动竞赛 职工").asRuns())
                .isEqualTo(new And(List.of(new Exact("劳动竞赛"), new Exact("职工"))));
    }
}
