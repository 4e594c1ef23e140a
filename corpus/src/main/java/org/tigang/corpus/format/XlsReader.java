package org.tigang.corpus.format;

import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/// The binary tables of Excel 97 to 2003: what the cells show; of a formula its last result.
final class XlsReader {
    Decoded read(DirectoryNode root) throws IOException {
        XlsRecords.check(root);
        DataFormatter formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        TableText text = new TableText("xls");
        try (Workbook workbook = new HSSFWorkbook(root, false)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                    Sheet sheet = workbook.getSheetAt(i);
                    text.begin(sheet.getSheetName());
                    sheet.forEach(row -> add(row, formatter, text));
                }
            }
        }
        return text.decoded();
    }

    private static void add(Row row, DataFormatter formatter, TableText text) {
        for (int i = 0; i < row.getLastCellNum(); i++) {
            Cell cell = row.getCell(i);
            text.cell(cell == null ? "" : formatter.formatCellValue(cell));
        }
        text.endRow();
    }
}
