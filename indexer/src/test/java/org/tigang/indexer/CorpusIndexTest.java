package org.tigang.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.corpus.model.Span;
import org.tigang.indexer.query.Filter;
import org.tigang.indexer.query.Hit;
import org.tigang.indexer.query.Hits;
import org.tigang.indexer.query.Page;
import org.tigang.indexer.query.QueryParser;

class CorpusIndexTest {
    private static final Segmenter SEGMENTER = new Segmenter();

    private static final Document SUMMARY = SampleDocument.of(
                    "临江镇总工会2022年工作总结",
                    "临江镇总工会2022年工作总结",
                    "一、组建工作",
                    "（一）扩大覆盖",
                    "全年新建工会12家，工会组建率达到98.5%，区总工会主席在安亭镇调研时予以肯定。",
                    "二、维权服务",
                    "",
                    "帮扶困难职工136人次，发放慰问金45万元。")
            .kind(DocumentKind.SUMMARY)
            .year(2022)
            .from("临江镇", "临江镇总工会")
            .build();

    private static final Document SPEECH = SampleDocument.of(
                    "在全市經濟工作會議上的講話", "上半年全市固定資產投資同比增長12.3%，經濟運行總體平穩。", "下半年要把扩大固定资产投资摆在首位，努力实现两位数增长。", "要关心困难职工生活。")
            .kind(DocumentKind.SPEECH)
            .year(2019)
            .from("江州市", "江州市人民政府")
            .build();

    private static final Document NOTICE = SampleDocument.of("关于开展劳动竞赛的通知", "各单位要广泛开展劳动竞赛，提高职工技能。", "竞赛结果于年底前报送。")
            .kind(DocumentKind.NOTICE)
            .build();

    @TempDir
    Path folder;

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
        index(SUMMARY, SPEECH, NOTICE);
        List<String> found = search(query).hits().stream()
                .map(hit -> String.valueOf(hit.paragraph()))
                .toList();
        List<String> expected = paragraphs == null ? List.of() : List.of(paragraphs.split(" "));
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aHitTellsWhereItStands() {
        index(SUMMARY, SPEECH);
        Hit hit = search("\"工會組建率\"").hits().getFirst();
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
        index(SPEECH);
        Hit hit = search("固定资产投资 增长").hits().getFirst();
        assertThat(hit.matches().stream().map(match -> match.in(hit.text()))).containsExactly("固定資產投資", "增長");
    }

    @Test
    void theParagraphWithTheWordsTogetherComesFirst() {
        index(
                SampleDocument.of("甲", "增长很快。投资也有，其他的资产、固定的场所都不缺，只是说得很长很长很长很长。", "固定资产投资增长12%。")
                        .build(),
                NOTICE);
        assertThat(search("固定资产投资增长").hits().getFirst().text()).isEqualTo("固定资产投资增长12%。");
    }

    @Test
    void aPastedPageIsAQueryAndAnEndlessOneIsRefused() {
        index(SUMMARY, SPEECH);
        String page = String.join("", SUMMARY.paragraphs()) + "其他各项工作也都取得新的进展，干部作风明显好转。".repeat(40);
        assertThat(search(page).hits().getFirst().document()).isEqualTo(SUMMARY.id());
        String endless =
                IntStream.range(0, 2000).mapToObj(n -> "\"第" + n + "次\"").collect(Collectors.joining(" OR "));
        assertThatThrownBy(() -> search(endless))
                .isInstanceOf(IndexException.class)
                .hasMessage("查询太长，请缩短后再查");
    }

    @Test
    void facetsCountEveryHitAndPagesCutTheList() {
        index(SUMMARY, SPEECH, NOTICE);
        Hits hits = open().search(QueryParser.parse("职工"), Filter.NONE, new Page(1, 1));
        assertThat(hits.total()).isEqualTo(3);
        assertThat(hits.hits()).hasSize(1);
        assertThat(hits.facets().get("kind")).containsOnly(entry("工作总结", 1), entry("讲话", 1), entry("通知", 1));
        assertThat(hits.facets().get("year")).containsExactly(entry("2019", 1), entry("2022", 1));
        assertThat(hits.facets().get("region")).containsOnly(entry("临江镇", 1), entry("江州市", 1));
        assertThat(hits.facets().get("organisation")).containsOnly(entry("临江镇总工会", 1), entry("江州市人民政府", 1));
        assertThat(open().search(QueryParser.parse("职工"), Filter.NONE, new Page(7, 5))
                        .hits())
                .isEmpty();
        assertThat(open().search(QueryParser.parse("职工"), Filter.NONE, Page.first(0))
                        .total())
                .isEqualTo(3);
    }

    @Test
    void filtersHoldTogether() {
        index(SUMMARY, SPEECH, NOTICE);
        assertThat(total("职工", Filter.NONE.withKind(DocumentKind.SPEECH))).isEqualTo(1);
        assertThat(total("职工", Filter.NONE.withYears(2018, 2022))).isEqualTo(2);
        assertThat(total("职工", Filter.NONE.withRegion("江州").withOrganisation("人民政府")))
                .isEqualTo(1);
        assertThat(total("职工", Filter.NONE.withRegion("临江").withKind(DocumentKind.SPEECH)))
                .isZero();
    }

    @Test
    void whatIsEquallyGoodStandsInTheOrderOfDocumentsAndParagraphs() {
        Document twice = SampleDocument.of("甲", "开展慰问活动。", "开展慰问活动。").build();
        Document once = SampleDocument.of("乙", "开展慰问活动。").build();
        index(twice, once);
        List<String> order = search("\"慰问\"").hits().stream()
                .map(hit -> hit.document() + ":" + hit.paragraph())
                .toList();
        assertThat(order).hasSize(3).isSorted();
    }

    @Test
    void aDocumentAddedAgainIsReplacedAndOneRemovedIsGone() {
        index(SUMMARY, SPEECH);
        index(SampleDocument.of("临江镇总工会2022年工作总结", "改写后的总结。").build());
        assertThat(total("\"组建率\"", Filter.NONE)).isZero();
        assertThat(total("\"改写后\"", Filter.NONE)).isEqualTo(1);
        try (IndexBuilder builder = builder()) {
            builder.remove(SPEECH.id());
            builder.remove("没有这份");
            builder.commit();
        }
        assertThat(open().paragraphs()).isEqualTo(1);
    }

    @Test
    void whatWasNotCommittedIsDropped() {
        index(SUMMARY);
        try (IndexBuilder builder = builder()) {
            builder.add(SPEECH);
        }
        assertThat(open().paragraphs()).isEqualTo(6);
    }

    @Test
    void anIndexOfNothingAnswersWithNothing() {
        index();
        index(SampleDocument.of("空").build());
        assertThat(open().paragraphs()).isZero();
        assertThat(search("工会").total()).isZero();
        assertThat(search("\"工\"").facets().get("year")).isEmpty();
    }

    @Test
    void aMissingIndexSaysHowToMakeOne() {
        assertThatThrownBy(() -> CorpusIndex.open(folder.resolve("没有")))
                .isInstanceOf(IndexException.class)
                .hasMessageEndingWith("没有 里没有索引，请运行 tigang rebuild 建立");
        assertThatThrownBy(() -> CorpusIndex.open(folder)).hasMessageContaining("tigang rebuild");
    }

    @Test
    void aDamagedIndexSaysHowToMakeItAnewAndCanBe() throws IOException {
        index(SUMMARY);
        for (Path file : files()) {
            Files.write(file, new byte[] {1, 2, 3});
        }
        assertThatThrownBy(() -> CorpusIndex.open(folder))
                .isInstanceOf(IndexException.class)
                .hasMessageEndingWith("的索引已损坏，或由其他版本写成，请运行 tigang rebuild 重建");
        assertThatThrownBy(this::builder).isInstanceOf(IndexException.class).hasMessageContaining("tigang rebuild");
        try (IndexBuilder anew = IndexBuilder.anew(folder, () -> SEGMENTER)) {
            anew.add(SPEECH);
            anew.commit();
        }
        assertThat(open().paragraphs()).isEqualTo(3);
    }

    @Test
    void aLostFileIsADamage() throws IOException {
        index(SUMMARY);
        for (Path file : files()) {
            if (!file.getFileName().toString().startsWith("segments")) {
                Files.delete(file);
            }
        }
        assertThatThrownBy(() -> CorpusIndex.open(folder)).hasMessageContaining("tigang rebuild");
    }

    @Test
    void aRebuildLeavesNothingOfTheOldIndex() {
        index(SUMMARY, SPEECH);
        try (IndexBuilder anew = IndexBuilder.anew(folder, () -> SEGMENTER)) {
            anew.add(NOTICE);
            assertThat(open().paragraphs()).as("before the commit").isEqualTo(9);
            anew.commit();
        }
        assertThat(open().paragraphs()).isEqualTo(2);
    }

    @Test
    void aSecondWriterIsTurnedAway() {
        try (IndexBuilder first = builder()) {
            first.commit();
            assertThatThrownBy(this::builder)
                    .isInstanceOf(IndexException.class)
                    .hasMessageEndingWith("的索引正由另一个程序写入，请等它结束后再试");
        }
    }

    @Test
    void nearCopiesAreFoundAndTheParagraphItselfIsNot() {
        Document copy = SampleDocument.of("另一份总结", "全年新建工会15家，工会组建率达到97%，市总工会副主席调研时给予肯定。", "粮食产量稳步提高。")
                .build();
        index(SUMMARY, SPEECH, NOTICE, copy);
        List<Hit> hits = open().like(SUMMARY.id(), 4, Page.first(5)).hits();
        assertThat(hits.getFirst().document()).isEqualTo(copy.id());
        assertThat(hits.getFirst().paragraph()).isEqualTo(1);
        assertThat(hits).noneMatch(hit -> hit.document().equals(SUMMARY.id()) && hit.paragraph() == 4);
        assertThatThrownBy(() -> open().like(SUMMARY.id(), 99, Page.first(5)))
                .isInstanceOf(IndexException.class)
                .hasMessage("索引里没有文档 " + SUMMARY.id() + " 的第99段");
    }

    private IndexBuilder builder() {
        return IndexBuilder.open(folder, () -> SEGMENTER);
    }

    private void index(Document... documents) {
        try (IndexBuilder builder = builder()) {
            List.of(documents).forEach(builder::add);
            builder.commit();
        }
    }

    private CorpusIndex open() {
        return CorpusIndex.open(folder, () -> SEGMENTER);
    }

    private Hits search(String query) {
        try (CorpusIndex index = open()) {
            return index.search(QueryParser.parse(query), Filter.NONE, Page.first(100));
        }
    }

    private int total(String query, Filter filter) {
        try (CorpusIndex index = open()) {
            return index.search(QueryParser.parse(query), filter, Page.first(1)).total();
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }
}
