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
    private int tables;
    private int found;
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
        // What is promised of sources is promised of a report on the whole; noughts and minuses are seldom told
        // in past documents.
        faults.removeIf(fault -> fault.contains("have a source"));
        CoverageProof.Measures measures = CoverageProof.measures(draft);
        statements += measures.statements();
        sourced += measures.withSource();
        tables++;
        found += faults.size();
        assertThat(faults).isEmpty();
    }

    @AfterAll
    void mostFigureStatementsHaveASource() {
        Workshop.measured("random tables: faults found", "0", found + " in " + tables + " drafts");
        Workshop.measured(
                "random tables: figure statements with a past source", "≥ 60 %", Measured.part(sourced, statements));
        // Four tables with all their noughts and minuses are too few for a share.
        if (Workshop.isThorough()) {
            assertThat((double) sourced / statements).isGreaterThanOrEqualTo(0.6);
        }
    }
}
