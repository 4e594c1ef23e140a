package org.tigang.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tigang.corpus.model.Document;
import org.tigang.indexer.query.DocumentHits;
import org.tigang.indexer.query.Filter;
import org.tigang.indexer.query.Hit;
import org.tigang.indexer.query.Page;
import org.tigang.indexer.query.QueryParser;
import org.tigang.indexer.query.Ranking;

/// Newer documents first, among what is equally good.
class FreshSearchTest {
    private static final String SAME = "帮扶困难职工136人次。";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"困难职工", "\"困难职工\"", "困难职工 AND 帮扶", "年份:2000..2030"})
    void ofTheSameWordsTheNewestStandFirst(String query) {
        library(2016, 2024, 2019, 2021, 2012);
        assertThat(years(query, Ranking.FRESH)).containsExactly(2024, 2021, 2019, 2016, 2012);
        assertThat(years(query, Ranking.BEST)).hasSize(5);
    }

    @Test
    void threeYearsHalveTheScore() {
        library(2024, 2021);
        List<Hit> best = hits("\"困难职工\"", Ranking.BEST);
        List<Hit> fresh = hits("\"困难职工\"", Ranking.FRESH);
        assertThat(fresh.getFirst().score()).isEqualTo(best.getFirst().score());
        assertThat(fresh.getLast().score()).isEqualTo(best.getLast().score() / 2);
    }

    @Test
    void whatAnswersFarBetterStaysFirstThoughItIsOlder() {
        index().add(dated("甲", 2021, "慰问困难职工。"), dated("乙", 2022, "全年慰问了一批老党员和老干部，走访了有关企业和困难家庭，看望了一线职工，对困难职工情况作了调查。"));
        assertThat(years("慰问困难职工", Ranking.FRESH)).containsExactly(2021, 2022);
    }

    @Test
    void aDocumentWithoutAYearCountsAsOneOfTheOldest() {
        index().add(dated("甲", 2010, SAME), dated("乙", 2020, SAME));
        index().add(SampleDocument.of("丙", SAME).build());
        List<Hit> fresh = hits("困难职工", Ranking.FRESH);
        assertThat(fresh.getFirst().year()).hasValue(2020);
        assertThat(fresh.get(1).score()).isEqualTo(fresh.get(2).score());
    }

    @Test
    void theNewestIsFoundBehindHundredsOfOlderOnes() {
        index().add(IntStream.range(0, 300)
                .mapToObj(i -> dated("旧" + i, 2010, "困难职工。"))
                .toArray(Document[]::new));
        index().add(dated("新", 2024, "全市各级工会普遍开展送温暖活动，走访慰问困难职工。"));
        assertThat(years("\"困难职工\"", Ranking.BEST)).first().isEqualTo(2010);
        assertThat(years("\"困难职工\"", Ranking.FRESH)).first().isEqualTo(2024);
    }

    @Test
    void pagesOfAFreshAnswerFollowOnOneAnother() {
        library(2016, 2024, 2019, 2021, 2012);
        try (CorpusIndex index = index().open()) {
            List<Integer> second =
                    index.search(QueryParser.parse("困难职工"), Filter.NONE, Ranking.FRESH, new Page(2, 2)).hits().stream()
                            .map(hit -> hit.year().orElseThrow())
                            .toList();
            assertThat(second).containsExactly(2019, 2016);
        }
    }

    @Test
    void documentsAreOrderedSoToo() {
        library(2016, 2024, 2019);
        try (CorpusIndex index = index().open()) {
            DocumentHits found = index.documents(QueryParser.parse("困难职工"), Filter.NONE, Ranking.FRESH, Page.first(10));
            assertThat(found.documents().stream()
                            .map(document -> document.best().getFirst().year().orElseThrow()))
                    .containsExactly(2024, 2019, 2016);
        }
    }

    private void library(int... years) {
        index().add(IntStream.of(years)
                .mapToObj(year -> dated("总结" + year, year, SAME))
                .toArray(Document[]::new));
    }

    private static Document dated(String title, int year, String line) {
        return SampleDocument.of(title, line).year(year).build();
    }

    private SampleIndex index() {
        return new SampleIndex(folder);
    }

    private List<Integer> years(String query, Ranking ranking) {
        return hits(query, ranking).stream().map(hit -> hit.year().orElse(0)).toList();
    }

    private List<Hit> hits(String query, Ranking ranking) {
        try (CorpusIndex index = index().open()) {
            return index.search(QueryParser.parse(query), Filter.NONE, ranking, Page.first(10))
                    .hits();
        }
    }
}
