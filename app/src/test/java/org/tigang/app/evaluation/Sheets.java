package org.tigang.app.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Reads tables as plain text, straight from the libraries.
final class Sheets {

    /// @param name empty for a CSV
    record Sheet(String name, List<List<String>> rows) {}

    private Sheets() {}

    static List<Sheet> read(Path file) {
        try {
            return file.toString().endsWith(".csv") ? List.of(csv(file)) : workbook(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet csv(Path file) throws IOException {
        String text = Files.readString(file, UTF_8).replaceFirst("^\uFEFF", "");
        CSVFormat format =
                CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return new Sheet("", parser.stream().map(CSVRecord::toList).toList());
        }
    }

    private static List<Sheet> workbook(Path file) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            workbook.forEach(sheet -> sheets.add(new Sheet(sheet.getSheetName(), rows((XSSFSheet) sheet))));
        }
        return sheets;
    }

    private static List<List<String>> rows(XSSFSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            List<String> cells = new ArrayList<>();
            Row found = sheet.getRow(row);
            for (int column = 0; found != null && column < found.getLastCellNum(); column++) {
                cells.add(text(found.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)));
            }
            rows.add(cells.isEmpty() ? List.of("#") : cells);
        }
        return rows;
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? NumberToTextConverter.toText(cell.getNumericCellValue())
                : cell.toString().strip();
    }

    /// A, B … Z, AA of a column counted from 0.
    static String letters(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
