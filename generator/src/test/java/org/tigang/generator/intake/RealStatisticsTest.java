package org.tigang.generator.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tigang.generator.figures.Period;

class RealStatisticsTest {
    private static final Path FOLDER = Path.of(System.getProperty("tigang.real", "real"), "stats-nbs");

    @Test
    void everyNumberOfTheNationalStatisticsIsRead() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "skipped: no national statistics at " + FOLDER);
        for (Path file : files()) {
            long read = Intake.statistics(List.of(file), Period.year(2017)).rows().stream()
                    .mapToLong(row -> row.values().size() + row.yearOverYear().size())
                    .sum();
            assertThat(read).as(file.toString()).isEqualTo(numbers(file));
        }
    }

    /// Published by the statistics office: where we see a contradiction, it is ours; but the fall of 财政支出 in 1981
    /// is stated as 7.5 % where the two amounts give 7.4 %.
    @Test
    void theNationalStatisticsDoNotContradictThemselves() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "skipped: no national statistics at " + FOLDER);
        List<String> doubts = new ArrayList<>();
        for (Path file : files()) {
            Intake.statistics(List.of(file), Period.year(2017)).notes().stream()
                    .filter(note -> note.endsWith("请核对"))
                    .forEach(note -> doubts.add(file.getFileName() + " " + note));
        }
        assertThat(doubts).singleElement().asString().contains("“财政支出”1981年的同比", "按 B5、B4 算是 -7.36");
    }

    /// Filled cells right of the first column, below the headings.
    private static long numbers(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .flatMap(line -> Stream.of(line.split(",")).skip(1))
                .filter(cell -> !cell.isBlank())
                .count();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(FOLDER)) {
            return walk.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }
}
