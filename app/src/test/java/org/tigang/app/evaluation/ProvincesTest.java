package org.tigang.app.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tigang.app.evaluation.CoverageProof.Measures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Eight provinces' figures of 2025, told in the phrasing of all reports but their own. The pages for the eye lie in
/// `app/target/evaluation/side-by-side`; `-Dgolden.update=true` writes `docs/province.md` anew.
final class ProvincesTest {
    private static final String SHOWN = "安徽省";
    private static final Path PAGE = Path.of(System.getProperty("tigang.root", "."), "docs", "province.md");

    @BeforeEach
    void theRealReportsAreThere() {
        assumeTrue(Files.isDirectory(Workshop.REAL.resolve("reports")), "skipped: no real reports at " + Workshop.REAL);
    }

    static Stream<Province> provinces() {
        return Province.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("provinces")
    void allFiguresOfAProvinceAreToldInTheWordsOfOthers(Province province) throws IOException {
        Finished draft = draft(province);
        Measures measures = CoverageProof.measures(draft);
        tell(province, measures);
        SideBySide.write(
                province,
                draft.paragraphs().stream().map(Finished.Paragraph::text).toList());
        assertThat(DraftProof.faults(draft, ForeignNames.provinces())).isEmpty();
        assertThat(measures.coverage()).isGreaterThanOrEqualTo(0.95);
        assertThat(measures.sourced()).isGreaterThanOrEqualTo(0.8);
        assertThat(sources(province)).isNotEmpty().noneMatch(title -> title.contains(province.brief()));
    }

    @ParameterizedTest
    @MethodSource("provinces")
    void everyRowThatAPersonReadStandsInItsParagraph(Province province) {
        List<String> report = province.report();
        assertThat(province.further()).hasSizeGreaterThanOrEqualTo(20).allSatisfy(row -> {
            String paragraph =
                    report.get(Integer.parseInt(row[5]) - 1).replace('％', '%').replace("PM_2.5", "PM2.5");
            assertThat(paragraph).contains(row[2] + row[3]);
            String change = row[4].replace("-", "");
            assertThat(paragraph).containsPattern(change.isEmpty() ? "" : "(?<![\\d.])" + Pattern.quote(change) + "%");
        });
    }

    @Test
    void oneDraftIsShownWhole() throws IOException {
        Province province = Province.ALL.stream()
                .filter(one -> one.name().equals(SHOWN))
                .findFirst()
                .orElseThrow();
        Finished draft = draft(province);
        String page = ProvincePage.of(province, draft, Files.readString(Finished.only(folder(province), ".md"), UTF_8));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page, UTF_8);
        }
        assertThat(Files.readString(PAGE, UTF_8)).isEqualTo(page);
    }

    private static Finished draft(Province province) {
        Path folder = Workshop.empty("brief-2026-" + province.name());
        Path stats = Workshop.write(folder.resolve("统计.csv"), province.table());
        Path brief = Workshop.write(folder.resolve("brief.yaml"), province.briefText());
        return Workshop.draft("2026-" + province.name(), Workshop.reports(), brief, stats);
    }

    private static Path folder(Province province) {
        return Workshop.FOLDER.resolve("draft-2026-" + province.name());
    }

    private static List<String> sources(Province province) {
        JsonNode evidence = JsonMapper.shared()
                .readTree(Finished.only(folder(province), ".evidence.json").toFile());
        return evidence.get("statements")
                .valueStream()
                .filter(statement -> statement.has("source"))
                .map(statement -> statement.get("source").get("title").asString())
                .toList();
    }

    private static void tell(Province province, Measures measures) {
        String name = "report of 2026 of " + province.name();
        Workshop.measured(name + ": rows told", "≥ 95 %", Measured.part(measures.toldRows(), measures.rows()));
        Workshop.measured(
                name + ": figure statements in the words of other provinces",
                "≥ 80 %",
                Measured.part(measures.withSource(), measures.statements()));
    }
}
