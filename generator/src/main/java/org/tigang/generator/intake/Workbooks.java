package org.tigang.generator.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;

/// Spreadsheets of Excel and WPS: every sheet as text, exactly as the numbers are stored.
final class Workbooks {
    /// What a spreadsheet keeps of a number; the digits behind are noise of the binary form.
    private static final MathContext KEPT = new MathContext(15);

    private Workbooks() {}

    static List<Grid> read(Path file, byte[] bytes) {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            String name = file.getFileName().toString();
            return StreamSupport.stream(workbook.spliterator(), false)
                    .map(sheet -> new Grid(name + "!" + sheet.getSheetName(), sheet.getSheetName(), rows(sheet)))
                    .toList();
        } catch (EncryptedDocumentException e) {
            throw IntakeException.at(file, "工作簿有密码", "请去掉密码后再用");
        } catch (IOException | RuntimeException e) {
            throw IntakeException.at(file, "不是完好的 Excel 工作簿", "请用 Excel 或 WPS 打开后另存为 .xlsx");
        }
    }

    private static List<List<String>> rows(Sheet sheet) {
        List<List<String>> rows = IntStream.rangeClosed(0, sheet.getLastRowNum())
                .mapToObj(row -> sheet.getRow(row) == null ? new ArrayList<String>() : texts(sheet.getRow(row)))
                .toList();
        sheet.getMergedRegions().forEach(region -> fill(rows, region));
        return rows;
    }

    private static List<String> texts(org.apache.poi.ss.usermodel.Row row) {
        List<String> texts = new ArrayList<>(Collections.nCopies(Math.max(0, row.getLastCellNum()), ""));
        row.forEach(cell -> texts.set(cell.getColumnIndex(), text(cell)));
        return texts;
    }

    /// The words of a merged cell hold for all of it; a number is said once.
    private static void fill(List<List<String>> rows, CellRangeAddress region) {
        String text = text(rows, region.getFirstRow(), region.getFirstColumn());
        if (Numeral.parse(text).isPresent()) {
            return;
        }
        for (int row = region.getFirstRow(); row <= Math.min(region.getLastRow(), rows.size() - 1); row++) {
            List<String> texts = rows.get(row);
            while (texts.size() <= region.getLastColumn()) {
                texts.add("");
            }
            Collections.fill(texts.subList(region.getFirstColumn(), region.getLastColumn() + 1), text);
        }
    }

    private static String text(List<List<String>> rows, int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column)
                : "";
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell);
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case BLANK, FORMULA, _NONE -> "";
        };
    }

    private static String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return new DataFormatter(Locale.ROOT).formatCellValue(cell);
        }
        BigDecimal value = new BigDecimal(cell.getNumericCellValue(), KEPT);
        boolean percent = cell.getCellStyle().getDataFormatString().contains("%");
        return percent ? plain(value.movePointRight(2)) + "%" : plain(value);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
