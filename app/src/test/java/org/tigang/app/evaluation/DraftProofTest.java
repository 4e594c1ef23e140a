package org.tigang.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The proof itself is held to doctored drafts: each forgery must be found.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DraftProofTest {
    private static final ForeignNames FOREIGN = ForeignNames.of(Product.SAMPLES);
    private Finished honest = none();
    private List<String> known = List.of();

    private static Finished none() {
        return new Finished(
                List.of(),
                "",
                0,
                List.of(),
                tools.jackson.databind.node.MissingNode.getInstance(),
                new Given("", "", "2025年", List.of(), List.of(), ""),
                new CellTable(java.util.Map.of(), List.of()));
    }

    @BeforeAll
    void draft() {
        Path folder = Product.SAMPLES.resolve("briefs/union");
        honest = Workshop.draft(
                "doctored", Workshop.samples(), folder.resolve("brief.yaml"), folder.resolve("stats.xlsx"));
        known = DraftProof.faults(honest, FOREIGN);
    }

    private List<String> newFaults(Finished doctored) {
        List<String> faults = new ArrayList<>(DraftProof.faults(doctored, FOREIGN));
        faults.removeAll(known);
        return faults;
    }

    @ParameterizedTest(name = "{0} told as {1}")
    @CsvSource({
        "159个, 158个, the cell says 159",
        "15987人, 1.6万人, the cell says 15987",
        "159个, 159家, unit 家 for 个",
        "增加8个, 减少8个, the sign of 8 is told as -1",
        "增加8个, 增加9个, number without a cell",
        "7.5%, 7.4%, the change is 7.5",
        "0.9个百分点, 0.9%, the change is 0.9",
        "完成年度目标的120%, 增长120%, completion is 120",
        "与上年持平, 比上年增长, is not in its statement",
        "工会组建率, 女职工关爱室, speaks of something else than 工会组建率",
        "'2025年，', '2019年，', leak of the year 2019",
        "紧扣全镇中心工作, 紧扣石渡区中心工作, leak of the name 石渡",
        "紧扣全镇中心工作, 紧扣“十三五”规划, leak of the plan",
        "紧扣全镇中心工作, 紧扣《工会法实施办法》, leak of the name 《工会法实施办法》",
        "紧扣全镇中心工作, 发挥东西部科技合作引领区作用, leak of the name",
        "紧扣全镇中心工作, 紧扣{工作}, slot mark",
        "紧扣全镇中心工作, 紧扣（）工作, empty brackets",
        "'，聚焦', '，，聚焦', doubled punctuation",
        "'，聚焦', ',聚焦', half-width mark",
        "紧扣全镇中心工作, 紧扣12项工作, number without a cell",
        "紧扣全镇中心工作, 紧扣（全镇中心工作, brackets do not pair",
        "良好态势。, 良好态势, no end",
        "64家, 65家, the brief says it otherwise",
        "二、, 四、, heading out of order",
    })
    void aForgeryIsFound(String words, String others, String fault) {
        assertThat(honest.pdf()).contains(words);
        assertThat(newFaults(honest.replacing(words, others))).anyMatch(found -> found.contains(fault));
    }

    @Test
    void aStatementToldTwiceIsFound() {
        List<Told> twice = new ArrayList<>(honest.told());
        Told figures = twice.stream().filter(Told::tellsFigures).findFirst().orElseThrow();
        twice.add(figures);
        assertThat(newFaults(honest.withTold(twice))).anyMatch(found -> found.contains("is told twice"));
    }

    @Test
    void rowsThatAreLeftOutAreFound() {
        List<Told> fewer = honest.told().stream()
                .filter(told -> !told.text().contains("7"))
                .toList();
        assertThat(newFaults(honest.withTold(fewer)))
                .anyMatch(found -> found.contains("neither told nor unused"))
                .anyMatch(found -> found.contains("told only"));
    }

    @Test
    void missingSourcesAreFound() {
        List<Told> bare = honest.told().stream().map(Told::withoutSource).toList();
        assertThat(newFaults(honest.withTold(bare))).anyMatch(found -> found.contains("have a source"));
    }

    @Test
    void aPdfThatSaysSomethingElseIsFound() {
        assertThat(newFaults(honest.withPdf(honest.pdf().replace("159个", "160个"))))
                .anyMatch(found -> found.startsWith("DOCX and PDF differ"));
    }
}
