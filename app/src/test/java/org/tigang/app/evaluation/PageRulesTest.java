package org.tigang.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tigang.generator.lint.FormatLint;
import org.tigang.generator.lint.LintFinding;

/// `tigang check --format` held to clean files in all house styles, and to the same files with planted faults.
/// `-Dtigang.evaluation=true` takes 200 files.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PageRulesTest {
    private static final int FILES = Workshop.isThorough() ? 200 : 12;

    private final List<Path> clean = new ArrayList<>();

    @BeforeAll
    void write() {
        clean.addAll(CleanPages.written("format-clean", 1000, FILES));
    }

    @Test
    void cleanFilesOfAllHouseStylesHaveNoFault() {
        List<String> told = clean.stream()
                .flatMap(file -> FormatLint.check(file).stream())
                .filter(LintFinding::isFault)
                .map(LintFinding::toString)
                .toList();
        Workshop.measured("page rules: faults told on clean files", "0", told.size() + " on " + FILES + " files");
        assertThat(told).isEmpty();
    }
}
