package org.tigang.generator.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tigang.generator.figures.Period;
import org.tigang.generator.figures.Unit;

/// The door of this package: files in, figures and briefs out. What is not understood is refused, never guessed.
public final class Intake {
    private Intake() {}

    /// Reads CSV, XLSX, XLS and JSON: one row an indicator (long or wide form), or one row a period.
    ///
    /// @param reportPeriod what a table without periods speaks of
    /// @throws IntakeException in one line: file, cell, what is wrong, what to do
    public static Statistics statistics(List<Path> files, Period reportPeriod) {
        List<String> notes = new ArrayList<>();
        List<Statistics.Input> inputs = new ArrayList<>();
        List<Row> lines = new ArrayList<>();
        for (Path file : files) {
            byte[] bytes = bytes(file);
            inputs.add(input(file, bytes, "stats"));
            for (Table table : tables(file, bytes, reportPeriod, notes)) {
                List<Row> rows = RowReader.read(table, notes);
                noteMissingUnits(table, rows, notes);
                lines.addAll(rows);
            }
        }
        List<Row> rows = RowGathering.gathered(StatedGrowth.recognised(lines), reportPeriod, notes);
        notes.addAll(Consistency.notes(rows));
        return new Statistics(rows, inputs, notes);
    }

    /// Reads a brief in YAML or JSON.
    ///
    /// @throws IntakeException in one line: file, line, what is wrong, what to do
    public static Brief brief(Path file) {
        return BriefFile.read(file, bytes(file));
    }

    /// Reads any file of keys in YAML or JSON.
    ///
    /// @throws IntakeException where it is neither
    public static KeyedNode keys(Path file) {
        return KeyedNode.of(file, bytes(file));
    }

    /// A file that takes part in a report, with its hash.
    public static Statistics.Input input(Path file, String role) {
        return input(file, bytes(file), role);
    }

    private static List<Table> tables(Path file, byte[] bytes, Period reportPeriod, List<String> notes) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return List.of(JsonTable.read(file, bytes, reportPeriod, notes));
        }
        boolean workbook = name.endsWith(".xlsx") || name.endsWith(".xls") || name.endsWith(".xlsm");
        if (!workbook && !name.endsWith(".csv") && !name.endsWith(".tsv") && !name.endsWith(".txt")) {
            throw IntakeException.at(file, "不认识这种文件", "统计表请用 CSV、XLSX 或 JSON");
        }
        return tables(file, workbook ? Workbooks.read(file, bytes) : CsvFile.read(file, bytes), reportPeriod, notes);
    }

    private static List<Table> tables(Path file, List<Grid> grids, Period reportPeriod, List<String> notes) {
        List<Table> tables = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (Grid grid : grids.stream().filter(grid -> !grid.isBlank()).toList()) {
            Optional<Table> table = TableFinder.find(grid, reportPeriod, notes);
            table.ifPresentOrElse(tables::add, () -> without.add(grid.name()));
        }
        if (tables.isEmpty()) {
            throw IntakeException.at(file, "没有认得出的表头", "要有“指标”列，和“数值”、“同比”或以时期为名的列（如“2025年”）");
        }
        without.forEach(name -> notes.add(name + "：没有认得出的表头，这一页没有读取"));
        return tables;
    }

    private static void noteMissingUnits(Table table, List<Row> rows, List<String> notes) {
        List<String> names = rows.stream()
                .filter(row -> row.unit().equals(Unit.NONE) && !row.values().isEmpty())
                .map(Row::indicator)
                .toList();
        if (!names.isEmpty()) {
            notes.add(table.name() + "：" + names.size() + "个指标没有单位（如“" + names.getFirst() + "”），数字将不带单位");
        }
    }

    private static byte[] bytes(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length == 0) {
                throw IntakeException.at(file, "文件是空的", "请检查是否保存完整");
            }
            return bytes;
        } catch (IOException e) {
            throw IntakeException.at(file, "打不开", "请检查文件是否存在、是否有权读取");
        }
    }

    private static Statistics.Input input(Path file, byte[] bytes, String role) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Statistics.Input(
                    file.getFileName().toString(), HexFormat.of().formatHex(digest), role);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
