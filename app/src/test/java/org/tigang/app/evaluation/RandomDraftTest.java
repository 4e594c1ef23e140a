package org.tigang.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the table, the report tells it rightly. `-Dtigang.evaluation=true` tries thirty tables.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RandomDraftTest {
    private int statements;
    private int sourced;
    private static final ForeignNames FOREIGN = ForeignNames.of(Product.SAMPLES);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Workshop.isThorough() ? 30 : 4);
    }

    @ParameterizedTest(name = "table of seed {0}")
    @MethodSource("seeds")
    void aRandomTableIsToldRightly(long seed) {
        var table = new RandomTable(seed);
        Path folder = Workshop.empty("random-" + seed);
        Path stats = Workshop.write(folder.resolve("统计.csv"), table.csv());
        Path brief = Workshop.write(folder.resolve("brief.yaml"), table.brief());
        Finished draft = Workshop.draft("random-" + seed, Workshop.samples(), brief, stats);
        List<String> faults = new ArrayList<>(DraftProof.faults(draft, FOREIGN));
        // What is promised of sources is promised of a report on the whole; noughts and minuses are seldom told in past documents.
        faults.removeIf(fault -> fault.contains("have a source"));
        CoverageProof.Measures measures = CoverageProof.measures(draft);
        statements += measures.statements();
        sourced += measures.withSource();
        Workshop.measured("随机统计表 " + seed + "（" + table.period() + "）：查出的错误", "0", faults.size());
        assertThat(faults).isEmpty();
    }

    @AfterAll
    void mostFigureStatementsHaveASource() {
        Workshop.measured("随机统计表（合计）：有出处的数字句", "≥ 60 %", sourced + "/" + statements);
        assertThat((double) sourced / statements).isGreaterThanOrEqualTo(0.6);
    }
}
