package org.tigang.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tigang.corpus.model.Document;
import org.tigang.indexer.query.Filter;
import org.tigang.indexer.query.Page;
import org.tigang.indexer.query.QueryParser;

/// Did you mean: who mistypes is told what the library has.
class SuggestionTest {
    private static final Document DOCUMENT = SampleDocument.of(
                    "样本",
                    "工会组建率达到98.5%，困难职工帮扶工作扎实推进。",
                    "工会组建率稳步提高。",
                    "工会组建工作推进会在临江召开。",
                    "广泛开展劳动竞赛，安全生产形势平稳。",
                    "光伏组件产量增长。",
                    "职工劳动保护条例",
                    "公路里程达到一千公里。")
            .build();

    private final SampleIndex index;

    SuggestionTest(@TempDir Path folder) {
        index = new SampleIndex(folder);
    }

    @BeforeEach
    void fill() {
        index.add(DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "公会组件率, 工会组建率",
                "\"公会组件率\", \"工会组建率\"",
                "公會組件率, 工会组建率",
                "工会组建律, 工会组建率",
                "困难之工帮扶, 困难职工帮扶",
                "安全申产, 安全生产",
                "劳动大赛, 劳动竞赛",
                "工会建组率, 工会组建率",
                "劳动竞, ",
                "劳动的竞赛, 劳动竞赛",
                "安生产, 安全生产",
                "劳懂竞赛 安全申产, 劳动竞赛 安全生产",
                "\"安全申产\" AND 劳动竞赛, \"安全生产\" AND 劳动竞赛",
                "工会组建绿稳步提高很多, 工会组建率稳步提高很多",
            })
    void aSlipIsPutRight(String query, String suggestion) {
        List<String> suggestions = index.search(query).suggestions();
        if (suggestion == null) {
            assertThat(suggestions).isEmpty();
        } else {
            assertThat(suggestions).first().isEqualTo(suggestion);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"工会组建率", "\"组件产量\"", "类型:讲话 工会", "航天发射火星探测器", "98.7%", "q", "工会 OR 航天"})
    void whatIsThereOrLikeNothingThatIsThereGetsNone(String query) {
        assertThat(index.search(query).suggestions()).isEmpty();
    }

    @Test
    void everySuggestionFindsSomething() {
        for (String query : List.of("公会", "劳动保户", "安全升产形式", "组健", "NOT 工会 劳动保户", "公会组件率 年份:2020")) {
            for (String suggestion : index.search(query).suggestions()) {
                assertThat(index.total(suggestion, Filter.NONE)).as(suggestion).isPositive();
            }
        }
        assertThat(index.search("公会组件率 年份:2020").suggestions()).isEmpty();
        assertThat(index.open()
                        .search(QueryParser.parse("公会组件率"), Filter.NONE.withYears(1999, 2000), Page.first(1))
                        .suggestions())
                .isEmpty();
    }

    @Test
    void theMoreFrequentOfTwoThatSoundTheSameComesFirst() {
        index.add(
                DOCUMENT,
                SampleDocument.of("另一份", "全体会意见。", "审计报告。", "审计结果。", "省级单位。").build());
        assertThat(index.search("申计").suggestions()).first().isEqualTo("审计");
        assertThat(index.search("公会").suggestions()).startsWith("工会");
    }

    @Test
    void theEndOfOneWordAndTheBeginningOfTheNextAreNotSuggested() {
        index.add(DOCUMENT, SampleDocument.of("另一份", "全市和省级单位。").build());
        assertThat(index.search("火星").suggestions()).isEmpty();
    }

    @Test
    void whatWasRemovedIsNotSuggested() {
        try (IndexBuilder builder = index.builder()) {
            builder.remove(DOCUMENT.id());
            builder.add(SampleDocument.of("另一份", "旧城改造。").build());
            builder.commit();
        }
        assertThat(index.search("公会组件率").suggestions()).isEmpty();
    }
}
