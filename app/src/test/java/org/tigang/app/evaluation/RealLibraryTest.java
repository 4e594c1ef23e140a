package org.tigang.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The real seeds and reports are taken in, once and again, and answer what they are asked.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RealLibraryTest {
    private static final Path SEEDS = Workshop.REAL.resolve("seeds");
    private static final Path REPORTS = Workshop.REAL.resolve("reports");
    private final Path library = Workshop.FOLDER.resolve("library-real");

    @BeforeAll
    void takeThemIn() {
        assumeTrue(
                Files.isDirectory(SEEDS) && Files.isDirectory(REPORTS),
                "skipped: no real documents at " + Workshop.REAL);
        Workshop.empty("library-real");
        Instant start = Instant.now();
        JsonNode first = take();
        Workshop.measured(
                "take of real seeds and reports: failures",
                "0",
                first.get("failed").asInt() + " of " + first.get("total").asInt() + " files");
        Workshop.measured(
                "take of real seeds and reports, in a warm process",
                "–",
                Duration.between(start, Instant.now()).toMillis() + " ms");
        assertThat(first.get("failed").asInt()).isZero();
        assertThat(first.get("total").asLong()).isEqualTo(Folders.files(SEEDS) + Folders.files(REPORTS));
    }

    private JsonNode take() {
        return JsonMapper.shared()
                .readTree(Product.mustRun("take", SEEDS, REPORTS, "--library", library, "--json")
                        .out());
    }

    @Test
    void aSecondTakeChangesNothing() {
        Map<String, String> before = Folders.contents(library);
        JsonNode again = take();
        assertThat(again.toString()).contains("\"failed\":0");
        assertThat(Folders.contents(library)).isEqualTo(before);
        Workshop.measured("take of the same again: files changed", "0", 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"工会组建率\"", "\"工會組建率\""})
    void aTermIsFoundInBothScriptsAndMarkedWholly(String query) {
        JsonNode answer = search(query);
        assertThat(answer.get("total").asInt()).isPositive();
        for (JsonNode hit : answer.get("hits")) {
            String text = hit.get("text").asString();
            List<String> marked = spans(hit).stream()
                    .map(span -> text.substring(span[0], span[1]))
                    .toList();
            assertThat(marked).isNotEmpty().allMatch(words -> words.matches("工[会會][组組]建率"));
            long standing =
                    Pattern.compile("工[会會][组組]建率").matcher(text).results().count();
            assertThat(marked).hasSize((int) standing);
        }
        Workshop.measured(
                "search " + query + ": paragraphs, all rightly highlighted",
                "> 0",
                answer.get("total").asInt());
    }

    @Test
    void bothScriptsAskTheSame() {
        assertThat(search("\"工會組建率\"").get("hits").toString())
                .isEqualTo(search("\"工会组建率\"").get("hits").toString());
        assertThat(ids(search("固定資產投資 增長"))).isEqualTo(ids(search("固定资产投资 增长")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"固定资产投资 增长", "固定資產投資 增長"})
    void wordsAreFoundInBothScriptsAndMarked(String query) {
        JsonNode answer = search(query);
        assertThat(answer.get("total").asInt()).isPositive();
        for (JsonNode hit : answer.get("hits")) {
            String text = hit.get("text").asString();
            List<String> marked = spans(hit).stream()
                    .map(span -> text.substring(span[0], span[1]))
                    .toList();
            assertThat(marked)
                    .isNotEmpty()
                    .allMatch(words -> "固定资产投资".contains(words) || "增长".equals(words) || "固定资产投资增长".equals(words));
            assertThat(text).contains("固定资产投资").contains("增长");
        }
        Workshop.measured(
                "search " + query + ": paragraphs, all rightly highlighted",
                "> 0",
                answer.get("total").asInt());
    }

    private JsonNode search(String query) {
        return JsonMapper.shared()
                .readTree(Product.mustRun("search", query, "--library", library, "--json")
                        .out());
    }

    private static List<String> ids(JsonNode answer) {
        return answer.get("hits")
                .valueStream()
                .map(hit -> hit.get("document").asString() + ":"
                        + hit.get("paragraph").asInt())
                .toList();
    }

    private static List<int[]> spans(JsonNode hit) {
        return hit.get("matches")
                .valueStream()
                .map(span -> new int[] {span.get(0).asInt(), span.get(1).asInt()})
                .toList();
    }
}
