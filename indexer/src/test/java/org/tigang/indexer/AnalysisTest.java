package org.tigang.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.indexer.collocation.Collocate;
import org.tigang.indexer.concordance.Concordance;
import org.tigang.indexer.concordance.ConcordanceLine;
import org.tigang.indexer.concordance.ContextSize;
import org.tigang.indexer.concordance.Group;
import org.tigang.indexer.concordance.Sort;
import org.tigang.indexer.query.Filter;
import org.tigang.indexer.query.Page;
import org.tigang.indexer.query.QueryParser;
import org.tigang.indexer.trend.Trend;
import org.tigang.indexer.trend.TrendYear;

class AnalysisTest {
    @TempDir
    static Path folder;

    private CorpusIndex index;

    @BeforeEach
    void open() {
        try (IndexBuilder builder = IndexBuilder.open(folder)) {
            builder.add(SampleDocument.of("甲", "关心困难职工，帮扶困难职工。", "企业生产平稳。")
                    .year(2020)
                    .build());
            builder.add(
                    SampleDocument.of("乙", "走訪慰問困難職工😀一家。", "没有别的。").year(2021).build());
            builder.add(SampleDocument.of("丙", "企业平稳发展，农业丰收在望。", "农业丰收，生态改善，市场繁荣。")
                    .year(2022)
                    .build());
            builder.add(SampleDocument.of("丁", "帮扶困难职工三户。").build());
            builder.commit();
        }
        index = CorpusIndex.open(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void everyOccurrenceIsALineWithItsContext() {
        Concordance lines = concordance("困难职工", 3, Sort.YEAR, Page.first(10));
        assertThat(lines.total()).isEqualTo(4);
        assertThat(lines.lines().stream().map(AnalysisTest::shown))
                .containsExactly("关心[困难职工]，帮扶", "，帮扶[困难职工]。", "訪慰問[困難職工]😀一家", "帮扶[困难职工]三户。");
        assertThat(lines.by(Group.YEAR)).containsExactly(entry("", 1), entry("2020", 2), entry("2021", 1));
        assertThat(lines.by(Group.DOCUMENT).values()).containsExactlyInAnyOrder(2, 1, 1);
    }

    @Test
    void linesAreSortedFromTheMatchOutwards() {
        assertThat(concordance("困难职工", 2, Sort.BEFORE, Page.first(10)).lines())
                .extracting(ConcordanceLine::before)
                .containsExactly("慰問", "关心", "帮扶", "帮扶");
        assertThat(concordance("困难职工", 1, Sort.AFTER, Page.first(10)).lines())
                .extracting(ConcordanceLine::after)
                .containsExactly("。", "三", "😀", "，");
    }

    @Test
    void aPageOfLinesLeavesTheTotalWhole() {
        Concordance lines = concordance("\"困难职工\"", 2, Sort.PLACE, new Page(3, 10));
        assertThat(lines.total()).isEqualTo(4);
        assertThat(lines.lines()).hasSize(1);
    }

    @Test
    void wordsThatKeepCompanyAreDrawnOut() {
        List<Collocate> words = index.collocations(QueryParser.parse("困难职工"), Filter.NONE, 5, 10);
        Collocate first = words.getFirst();
        assertThat(first.word()).isEqualTo("帮扶");
        assertThat(first.together()).isEqualTo(2);
        assertThat(first.overall()).isEqualTo(2);
        assertThat(first.logLikelihood()).isPositive();
        assertThat(words).extracting(Collocate::word).doesNotContain("困难", "职工", "农业", "，");
    }

    @Test
    void aTrendCountsEveryYearOfTheIndex() {
        Trend trend = index.trend(QueryParser.parse("困難職工"), Filter.NONE);
        assertThat(trend.total()).isEqualTo(4);
        assertThat(trend.undated()).isEqualTo(1);
        assertThat(trend.years()).extracting(TrendYear::year).containsExactly(2020, 2021, 2022);
        assertThat(trend.years()).extracting(TrendYear::occurrences).containsExactly(2, 1, 0);
        TrendYear first = trend.years().getFirst();
        assertThat(first.paragraphs()).isEqualTo(1);
        assertThat(first.documents()).isEqualTo(1);
        assertThat(first.perTenThousand()).isCloseTo(2 * 10_000.0 / (14 + 7), within(1e-9));
    }

    private Concordance concordance(String query, int width, Sort sort, Page page) {
        return index.concordance(QueryParser.parse(query), ContextSize.of(width), sort, page);
    }

    private static String shown(ConcordanceLine line) {
        return line.before() + "[" + line.match() + "]" + line.after();
    }
}
