package org.tigang.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tigang.corpus.language.Lexicon;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.model.Document;
import org.tigang.indexer.query.Filter;
import org.tigang.indexer.query.Hit;
import org.tigang.indexer.query.Hits;
import org.tigang.indexer.query.Page;
import org.tigang.indexer.query.QueryParser;

/// A short form and its long form are one thing to free words, and two to an exact run.
class SynonymSearchTest {
    private static final Document DOCUMENT = SampleDocument.of(
                    "样本",
                    "省总工会召开全委会。",
                    "省总下发了通知。",
                    "市总工会与市总共同督导。",
                    "修编城市总体规划。",
                    "县工会服务总站揭牌。",
                    "县总站揭牌。",
                    "上半年GDP增长5.1%。",
                    "全省生产总值突破万亿。")
            .build();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "省总, 1 2",
        "省总工会, 1 2",
        "省總工會, 1 2",
        "\"省总工会\", 1",
        "市总工会, 3",
        "gdp, 7 8",
        "生产总值, 7 8",
        "省总 通知, 2",
        "省总工会 省总, 1 2",
        "省总 省总工会 通知, 2",
        "NOT 省总, 3 4 5 6 7 8",
    })
    void aShortFormFindsTheLongOneAndBack(String query, String paragraphs) {
        index(Lexicon.ofTheField(), DOCUMENT);
        assertThat(search(query, Lexicon.ofTheField()).hits().stream().map(Hit::paragraph))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(paragraphs.split(" "))
                        .map(Integer::valueOf)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"省总, 省总工会 省总", "省总工会, 省总工会 省总", "市总工会, 市总工会 市总", "\"市总\", 市总 市总 市总", "GDP, GDP 生产总值"})
    void theMarksStandOnWhicheverNameIsThere(String query, String marks) {
        index(Lexicon.ofTheField(), DOCUMENT);
        List<Hit> hits = search(query, Lexicon.ofTheField()).hits();
        assertThat(hits.stream().flatMap(hit -> hit.matches().stream().map(match -> match.in(hit.text()))))
                .containsExactlyInAnyOrder(marks.split(" "));
    }

    @Test
    void twoNamesOfOneThingAreNotScoredTwice() {
        index(Lexicon.ofTheField(), SampleDocument.of("样本", "全省生产总值突破万亿。").build());
        assertThat(score("GDP 生产总值")).isEqualTo(score("生产总值"));
    }

    private double score(String query) {
        return search(query, Lexicon.ofTheField()).hits().getFirst().score();
    }

    @Test
    void aNameGivenAfterwardsIsFoundInWhatIsIndexedAlready() {
        index(Lexicon.ofTheField(), DOCUMENT);
        Lexicon own = Lexicon.ofTheField().with(Lexicon.parse("县总站 = 县工会服务总站"));
        for (String query : List.of("县总站", "县工会服务总站")) {
            assertThat(search(query, own).hits().stream().map(Hit::paragraph))
                    .as(query)
                    .containsExactlyInAnyOrder(5, 6);
        }
    }

    @Test
    void shortFormsWithinALongerRunAreSeen() {
        index(
                Lexicon.ofTheField(),
                SampleDocument.of("样本", "省总工会、市总工会共同发文。", "省总工会主席到市里调研。").build());
        assertThat(search("省总和市总联合发文", Lexicon.ofTheField()).hits().stream().map(Hit::paragraph))
                .containsExactly(1);
    }

    private void index(Lexicon lexicon, Document document) {
        var segmenter = new Segmenter(lexicon);
        try (IndexBuilder builder = IndexBuilder.open(folder, () -> segmenter)) {
            builder.add(document);
            builder.commit();
        }
    }

    private Hits search(String query, Lexicon lexicon) {
        var segmenter = new Segmenter(lexicon);
        try (CorpusIndex index = CorpusIndex.open(folder, () -> segmenter)) {
            return index.search(QueryParser.parse(query), Filter.NONE, Page.first(100));
        }
    }
}
