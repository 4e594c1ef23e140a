package org.tigang.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tigang.indexer.query.Heading;

/// What was typed so far becomes a heading of the library.
class HeadingCompletionTest {
    private final SampleIndex index;

    HeadingCompletionTest(@TempDir Path folder) {
        index = new SampleIndex(folder);
    }

    private void fill() {
        index.add(
                SampleDocument.of("甲", "一、组织建设", "（一）扩大覆盖面", "二、基层组织建设", "三、维权服务", "正文。")
                        .build(),
                SampleDocument.of("乙", "一、组织建设", "二、组织生活", "组织力不断增强。").build(),
                SampleDocument.of("丙", "一、组织生活", "二、组织建设").build());
    }

    @ParameterizedTest
    @CsvSource({
        "组织, 组织建设 3 组织生活 2 基层组织建设 1",
        "組織建, 组织建设 3 基层组织建设 1",
        "维, 维权服务 1",
        "层组, ",
        "覆盖面, 扩大覆盖面 1",
        "zzjs, 组织建设 3",
        "wq, 维权服务 1",
        "航天, ",
    })
    void theMostUsedComesFirstWhereItBegins(String typed, String headings) {
        fill();
        List<String> expected = headings == null ? List.of() : List.of(headings.split("(?<=\\d) "));
        try (CorpusIndex open = index.open()) {
            assertThat(open.complete(typed, 10).stream().map(heading -> heading.text() + " " + heading.count()))
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void noMoreThanAskedFor() {
        fill();
        try (CorpusIndex open = index.open()) {
            assertThat(open.complete("", 2)).containsExactly(new Heading("组织建设", 3), new Heading("组织生活", 2));
        }
    }

    @Test
    void theHeadingsOfARemovedDocumentAreGone() {
        fill();
        try (IndexBuilder builder = index.builder()) {
            builder.remove(SampleDocument.of("甲").build().id());
            builder.commit();
        }
        try (CorpusIndex open = index.open()) {
            assertThat(open.complete("维权", 10)).isEmpty();
            assertThat(open.complete("组织建设", 10)).containsExactly(new Heading("组织建设", 2));
        }
    }
}
