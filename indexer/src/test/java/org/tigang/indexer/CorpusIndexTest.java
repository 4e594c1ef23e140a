package org.tigang.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.tigang.indexer.SampleIndex.NOTICE;
import static org.tigang.indexer.SampleIndex.SPEECH;
import static org.tigang.indexer.SampleIndex.SUMMARY;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.corpus.model.Span;
import org.tigang.indexer.query.Filter;
import org.tigang.indexer.query.Hit;
import org.tigang.indexer.query.Hits;
import org.tigang.indexer.query.Page;
import org.tigang.indexer.query.QueryParser;

/// What an index answers.
class CorpusIndexTest {
    private final SampleIndex index;

    CorpusIndexTest(@TempDir Path folder) {
        index = new SampleIndex(folder);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "总工会主席, 4",
                "区总工会, 4",
                "\"总工会主席\", 4",
                "固定資產投資 增長, 1 2",
                "固定资产投资 增长, 1 2",
                "\"固定资产投资\", 1 2",
                "\"化组\", ",
                "标题:总结 \"组建率\", 4",
                "提纲:維權, 5 7",
                "单位:总工会 困难职工, 7",
                "困难职工 NOT 地区:江州, 7",
                "类型:讲话 困难职工, 3",
                "年份:..2020 困难职工, 3",
                "年份:2020.. 困难职工, 7",
                "劳动竞赛 OR 慰问金, 7 1",
                "\"劳动竞赛\" AND \"技能\", 1",
                "组建率, 4",
                "NOT (工会 OR 要 OR 一、 OR 二、 OR 职工), 1 2"
            })
    void aQueryFindsItsParagraphs(String query, String paragraphs) {
        index.add(SUMMARY, SPEECH, NOTICE);
        List<String> found = index.search(query).hits().stream()
                .map(hit -> String.valueOf(hit.paragraph()))
                .toList();
        List<String> expected = paragraphs == null ? List.of() : List.of(paragraphs.split(" "));
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aHitTellsWhereItStands() {
        index.add(SUMMARY, SPEECH);
        Hit hit = index.search("\"工會組建率\"").hits().getFirst();
        assertThat(hit.document()).isEqualTo(SUMMARY.id());
        assertThat(hit.source()).isEqualTo("临江镇总工会2022年工作总结.txt");
        assertThat(hit.title()).isEqualTo("临江镇总工会2022年工作总结");
        assertThat(hit.kind()).isEqualTo("工作总结");
        assertThat(hit.year()).hasValue(2022);
        assertThat(hit.path()).containsExactly("一、组建工作", "（一）扩大覆盖");
        assertThat(hit.paragraph()).isEqualTo(4);
        assertThat(hit.matches()).containsExactly(new Span(10, 15));
        assertThat(hit.matches().getFirst().in(hit.text())).isEqualTo("工会组建率");
    }

    @Test
    void wordsAreHighlightedAsTheReaderSeesThem() {
        index.add(SPEECH);
        Hit hit = index.search("固定资产投资 平稳").hits().getFirst();
        assertThat(hit.matches().stream().map(match -> match.in(hit.text()))).containsExactly("固定資產投資", "平穩");
    }

    @Test
    void theParagraphWithTheWordsTogetherComesFirst() {
        index.add(
                SampleDocument.of("甲", "增长很快。投资也有，其他的资产、固定的场所都不缺，只是说得很长很长很长很长。", "固定资产投资增长12%。")
                        .build(),
                NOTICE);
        assertThat(index.search("固定资产投资增长").hits().getFirst().text()).isEqualTo("固定资产投资增长12%。");
    }

    @Test
    void aPastedPageIsAQueryAndAnEndlessOneIsRefused() {
        index.add(SUMMARY, SPEECH);
        String page = String.join("", SUMMARY.paragraphs()) + "其他各项工作也都取得新的进展，干部作风明显好转。".repeat(40);
        assertThat(index.search(page).hits().getFirst().document()).isEqualTo(SUMMARY.id());
        String endless = IntStream.range(100, 290)
                .mapToObj(n -> n + "次会议 " + (n + 500) + "件提案")
                .collect(Collectors.joining(" OR "));
        assertThatThrownBy(() -> index.search(endless))
                .isInstanceOf(IndexException.class)
                .hasMessage("检索式里的词太多，一次查不了，请删去一些，或分几次查");
    }

    @Test
    void facetsCountEveryHitAndPagesCutTheList() {
        index.add(SUMMARY, SPEECH, NOTICE);
        Hits hits = index.open().search(QueryParser.parse("职工"), Filter.NONE, new Page(1, 1));
        assertThat(hits.total()).isEqualTo(3);
        assertThat(hits.hits()).hasSize(1);
        assertThat(hits.facets().get("kind")).containsOnly(entry("工作总结", 1), entry("讲话", 1), entry("通知", 1));
        assertThat(hits.facets().get("year")).containsExactly(entry("2019", 1), entry("2022", 1));
        assertThat(hits.facets().get("region")).containsOnly(entry("临江镇", 1), entry("江州市", 1));
        assertThat(hits.facets().get("organisation")).containsOnly(entry("临江镇总工会", 1), entry("江州市人民政府", 1));
        assertThat(index.open()
                        .search(QueryParser.parse("职工"), Filter.NONE, new Page(7, 5))
                        .hits())
                .isEmpty();
        assertThat(index.open()
                        .search(QueryParser.parse("职工"), Filter.NONE, Page.first(0))
                        .total())
                .isEqualTo(3);
    }

    @Test
    void filtersHoldTogether() {
        index.add(SUMMARY, SPEECH, NOTICE);
        assertThat(index.total("职工", Filter.NONE.withKind(DocumentKind.SPEECH))).isEqualTo(1);
        assertThat(index.total("职工", Filter.NONE.withYears(2018, 2022))).isEqualTo(2);
        assertThat(index.total("职工", Filter.NONE.withRegion("江州").withOrganisation("人民政府")))
                .isEqualTo(1);
        assertThat(index.total("职工", Filter.NONE.withRegion("临江").withKind(DocumentKind.SPEECH)))
                .isZero();
    }

    @Test
    void whatIsEquallyGoodStandsInTheOrderOfDocumentsAndParagraphs() {
        Document twice = SampleDocument.of("甲", "开展慰问活动。", "开展慰问活动。").build();
        Document once = SampleDocument.of("乙", "开展慰问活动。").build();
        index.add(twice, once);
        List<String> order = index.search("\"慰问\"").hits().stream()
                .map(hit -> hit.document() + ":" + hit.paragraph())
                .toList();
        assertThat(order).hasSize(3).isSorted();
    }

    @Test
    void anIndexOfNothingAnswersWithNothing() {
        index.add();
        index.add(SampleDocument.of("空").build());
        assertThat(index.open().paragraphs()).isZero();
        assertThat(index.search("工会").total()).isZero();
        assertThat(index.search("\"工\"").facets().get("year")).isEmpty();
    }

    @Test
    void nearCopiesAreFoundAndTheParagraphItselfIsNot() {
        Document copy = SampleDocument.of("另一份总结", "全年新建工会15家，工会组建率达到97%，市总工会副主席调研时给予肯定。", "粮食产量稳步提高。")
                .build();
        index.add(SUMMARY, SPEECH, NOTICE, copy);
        List<Hit> hits = index.open().like(SUMMARY.id(), 4, Page.first(5)).hits();
        assertThat(hits.getFirst().document()).isEqualTo(copy.id());
        assertThat(hits.getFirst().paragraph()).isEqualTo(1);
        assertThat(hits).noneMatch(hit -> hit.document().equals(SUMMARY.id()) && hit.paragraph() == 4);
        assertThatThrownBy(() -> index.open().like(SUMMARY.id(), 99, Page.first(5)))
                .isInstanceOf(IndexException.class)
                .hasMessage("索引里没有文档 " + SUMMARY.id() + " 的第99段");
    }
}
