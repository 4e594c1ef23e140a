package org.tigang.generator.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.tigang.generator.figures.Period;

/// Tables written where a test can see them.
record Tables(Path folder) {
    static final Period YEAR = Period.year(2025);

    Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    Statistics csv(String text) throws IOException {
        return Intake.statistics(List.of(file("stats.csv", text)), YEAR);
    }

    String refusal(String text) throws IOException {
        return refusal(file("stats.csv", text));
    }

    static String refusal(Path file) {
        IntakeException refusal =
                catchThrowableOfType(IntakeException.class, () -> Intake.statistics(List.of(file), YEAR));
        assertThat(refusal).as("refusal").isNotNull();
        assertThat(refusal.getMessage()).doesNotContain("\n");
        return Objects.requireNonNullElse(refusal.getMessage(), "");
    }

    /// `2025年=1.35@stats.csv!C2`, by period.
    static List<String> cells(Map<Period, Cell> cells) {
        return new TreeMap<>(cells)
                .entrySet().stream()
                        .map(entry -> entry.getKey().text() + "="
                                + entry.getValue().value().toPlainString() + "@"
                                + entry.getValue().reference())
                        .toList();
    }

    static Row row(Statistics statistics, String indicator) {
        return statistics.rows().stream()
                .filter(row -> row.indicator().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + indicator + " in "
                        + statistics.rows().stream().map(Row::indicator).toList()));
    }
}
