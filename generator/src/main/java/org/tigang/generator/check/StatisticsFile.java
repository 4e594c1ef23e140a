package org.tigang.generator.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.tigang.generator.check.Grid.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The sheets of a statistics file, each cell as text.
final class StatisticsFile {
    /// What a spreadsheet keeps of a number.
    private static final MathContext KEPT = new MathContext(15);

    private StatisticsFile() {}

    /// @throws CheckException where it is no table
    static List<Grid> read(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (name.endsWith(".json")) {
                return List.of(json(file, bytes));
            }
            return name.matches(".*\\.xls[xm]?") ? workbook(file, bytes) : List.of(csv(file, bytes));
        } catch (IOException | UncheckedIOException | JacksonException e) {
            throw CheckException.at(file, "不是能读的统计表", "请检查文件后重试");
        }
    }

    private static Grid csv(Path file, byte[] bytes) throws IOException {
        String text = text(bytes).replaceFirst("^\uFEFF", "");
        char separator = separator(text);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<List<String>> rows = parser.stream().map(CSVRecord::toList).toList();
            return grid(file.getFileName().toString(), rows);
        }
    }

    private static char separator(String text) {
        long commas = text.chars().filter(c -> c == ',').count();
        long tabs = text.chars().filter(c -> c == '\t').count();
        long semicolons = text.chars().filter(c -> c == ';').count();
        return tabs > commas ? '\t' : semicolons > commas ? ';' : ',';
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        if (bytes.length > 1 && ((bytes[0] & 0xff) == 0xff || (bytes[0] & 0xff) == 0xfe)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return Charset.forName("GB18030")
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        }
    }

    private static Grid grid(String prefix, List<List<String>> rows) {
        return new Grid(IntStream.range(0, rows.size())
                .mapToObj(row -> IntStream.range(0, rows.get(row).size())
                        .mapToObj(column -> new Place(
                                prefix + "!" + Grid.letters(column) + (row + 1),
                                rows.get(row).get(column).strip()))
                        .toList())
                .toList());
    }

    private static List<Grid> workbook(Path file, byte[] bytes) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            List<Grid> grids = new ArrayList<>();
            for (Sheet sheet : workbook) {
                grids.add(grid(file.getFileName() + "!" + sheet.getSheetName(), rows(sheet)));
            }
            return grids;
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    private static List<List<String>> rows(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            List<String> texts = new ArrayList<>();
            Row cells = sheet.getRow(row);
            for (int column = 0; cells != null && column < cells.getLastCellNum(); column++) {
                texts.add(text(cells.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)));
            }
            rows.add(texts);
        }
        sheet.getMergedRegions().forEach(region -> fill(rows, region));
        return rows;
    }

    /// The words of a merged cell hold for all of it; a number is said once.
    private static void fill(List<List<String>> rows, CellRangeAddress region) {
        List<String> first = region.getFirstRow() < rows.size() ? rows.get(region.getFirstRow()) : List.of();
        String text = region.getFirstColumn() < first.size() ? first.get(region.getFirstColumn()) : "";
        if (text.isEmpty() || Numeral.of(text).isPresent()) {
            return;
        }
        for (int row = region.getFirstRow(); row <= Math.min(region.getLastRow(), rows.size() - 1); row++) {
            List<String> cells = rows.get(row);
            for (int column = region.getFirstColumn();
                    column <= Math.min(region.getLastColumn(), cells.size() - 1);
                    column++) {
                cells.set(column, text);
            }
        }
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell);
            case STRING -> cell.getStringCellValue();
            case BOOLEAN, ERROR, BLANK, FORMULA, _NONE -> "";
        };
    }

    private static String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return new DataFormatter(Locale.ROOT).formatCellValue(cell);
        }
        BigDecimal value = new BigDecimal(cell.getNumericCellValue(), KEPT).stripTrailingZeros();
        boolean percent = cell.getCellStyle().getDataFormatString().contains("%");
        return percent ? value.movePointRight(2).toPlainString() + "%" : value.toPlainString();
    }

    /// One object a row; its keys are the headings.
    private static Grid json(Path file, byte[] bytes) {
        JsonNode root = JsonMapper.shared().readTree(bytes);
        JsonNode list = root.isArray()
                ? root
                : root.valueStream().filter(JsonNode::isArray).findFirst().orElse(root);
        List<String> keys = list.valueStream()
                .flatMap(row -> row.propertyNames().stream())
                .distinct()
                .toList();
        List<List<Place>> rows = new ArrayList<>();
        rows.add(keys.stream().map(key -> new Place("", key)).toList());
        for (int i = 0; i < list.size(); i++) {
            JsonNode row = list.get(i);
            String prefix = file.getFileName() + "!/" + i + "/";
            rows.add(keys.stream()
                    .map(key -> new Place(prefix + key, row.path(key).asString("")))
                    .toList());
        }
        return new Grid(rows);
    }
}
