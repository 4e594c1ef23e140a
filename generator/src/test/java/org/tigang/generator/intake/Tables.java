package org.tigang.generator.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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

    /// The same table as a workbook with one sheet, 表: numbers are numbers, percents are formatted so.
    Statistics workbook(String text, String... merged) throws IOException {
        Path file = folder.resolve("stats.xlsx");
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("表");
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
            List<String> lines = text.lines().toList();
            for (int row = 0; row < lines.size(); row++) {
                fill(sheet.createRow(row), lines.get(row).split(",", -1), percent);
            }
            Stream.of(merged).map(CellRangeAddress::valueOf).forEach(sheet::addMergedRegion);
            workbook.write(out);
        }
        return Intake.statistics(List.of(file), YEAR);
    }

    private static void fill(org.apache.poi.ss.usermodel.Row row, String[] texts, CellStyle percent) {
        for (int column = 0; column < texts.length; column++) {
            var cell = row.createCell(column);
            String text = texts[column];
            if (text.matches("-?[0-9.]+%")) {
                cell.setCellValue(Double.parseDouble(text.replace("%", "")) / 100);
                cell.setCellStyle(percent);
            } else if (text.matches("-?[0-9.]+")) {
                cell.setCellValue(Double.parseDouble(text));
            } else if (!text.isEmpty()) {
                cell.setCellValue(text);
            }
        }
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
