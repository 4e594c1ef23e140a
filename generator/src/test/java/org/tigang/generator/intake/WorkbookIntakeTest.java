package org.tigang.generator.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tigang.generator.intake.Tables.cells;
import static org.tigang.generator.intake.Tables.row;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.generator.figures.Unit;

class WorkbookIntakeTest {
    private Path file = Path.of("");

    @BeforeEach
    void inAFolder(@TempDir Path folder) {
        file = folder.resolve("stats.xlsx");
    }

    private static void fill(Sheet sheet, Object[][] rows) {
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                Cell cell = sheet.getRow(row) == null
                        ? sheet.createRow(row).createCell(column)
                        : sheet.getRow(row).createCell(column);
                switch (rows[row][column]) {
                    case Number number -> cell.setCellValue(number.doubleValue());
                    case Object text -> cell.setCellValue(text.toString());
                }
            }
        }
    }

    private Statistics read(XSSFWorkbook workbook) throws IOException {
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return Intake.statistics(List.of(file), Tables.YEAR);
    }

    @Test
    void aSheetIsReadBelowItsMergedTitleAndHeadings() throws IOException {
        var workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("工会");
        fill(sheet, new Object[][] {
            {"临江镇总工会主要指标", "", "", "", ""},
            {"", "", "", "单位：万元", ""},
            {"指标", "单位", "2025年", "", "2024年"},
            {"", "", "数值", "同比(%)", ""},
            {"会员人数", "人", 13500, "", 12000},
            {"工会经费", "", 0.1 + 0.2, -1.5, "1,234.5"},
            {"合计", "", 5, "", 6},
            {"注：快报数。", "", "", "", ""}
        });
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:E1"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("A3:A4"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("B3:B4"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("C3:D3"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("E3:E4"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("A8:E8"));
        Statistics statistics = read(workbook);
        assertThat(statistics.rows()).extracting(Row::indicator).containsExactly("会员人数", "工会经费", "合计");
        assertThat(row(statistics, "会员人数").reference()).isEqualTo("stats.xlsx!工会!5");
        assertThat(cells(row(statistics, "会员人数").values()))
                .containsExactly("2024年=12000@stats.xlsx!工会!E5", "2025年=13500@stats.xlsx!工会!C5");
        assertThat(row(statistics, "工会经费").unit()).isEqualTo(new Unit("万元"));
        assertThat(cells(row(statistics, "工会经费").values()))
                .containsExactly("2024年=1234.5@stats.xlsx!工会!E6", "2025年=0.3@stats.xlsx!工会!C6");
        assertThat(cells(row(statistics, "工会经费").yearOverYear())).containsExactly("2025年=-1.5@stats.xlsx!工会!D6");
        assertThat(row(statistics, "合计").role()).isEqualTo(Row.Role.SUBTOTAL);
    }

    @Test
    void aPercentCellIsReadAsItIsShown() throws IOException {
        var workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Sheet1");
        fill(sheet, new Object[][] {
            {"指标", "2024年", "2025年", "同比"}, {"建会率", 0.951, 0.972, 0.021}, {"会员人数", 100, 105, 0.05}
        });
        CellStyle percent = workbook.createCellStyle();
        percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
        List.of(1, 2, 3).forEach(column -> sheet.getRow(1).getCell(column).setCellStyle(percent));
        sheet.getRow(2).getCell(3).setCellStyle(percent);
        Statistics statistics = read(workbook);
        Row rate = row(statistics, "建会率");
        assertThat(rate.unit()).isEqualTo(Unit.PERCENT);
        assertThat(cells(rate.values()))
                .containsExactly("2024年=95.1@stats.xlsx!Sheet1!B2", "2025年=97.2@stats.xlsx!Sheet1!C2");
        assertThat(cells(rate.yearOverYear())).containsExactly("2025年=2.1@stats.xlsx!Sheet1!D2");
        assertThat(cells(row(statistics, "会员人数").yearOverYear())).containsExactly("2025年=5@stats.xlsx!Sheet1!D3");
    }

    @Test
    void allSheetsAreReadAndASheetNamedByAPeriodSpeaksOfIt() throws IOException {
        var workbook = new XSSFWorkbook();
        fill(workbook.createSheet("2024年"), new Object[][] {{"指标", "单位", "数值"}, {"会员人数", "人", 12000}});
        fill(workbook.createSheet("2025年"), new Object[][] {{"指标", "单位", "数值"}, {"会员人数", "人", 13500}});
        fill(workbook.createSheet("填表说明"), new Object[][] {{"请如实填写"}});
        workbook.createSheet("Sheet4");
        Statistics statistics = read(workbook);
        assertThat(statistics.rows()).hasSize(1);
        assertThat(cells(statistics.rows().getFirst().values()))
                .containsExactly("2024年=12000@stats.xlsx!2024年!C2", "2025年=13500@stats.xlsx!2025年!C2");
        assertThat(statistics.notes()).containsExactly("stats.xlsx!填表说明：没有认得出的表头，这一页没有读取");
    }

    @Test
    void aFormulaIsReadByItsResultAndItsErrorRefused() throws IOException {
        var workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Sheet1");
        fill(sheet, new Object[][] {{"指标", "单位", "2024年", "2025年"}, {"会员人数", "人", 12000, ""}});
        sheet.getRow(1).getCell(3).setCellFormula("C2*1.5");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertThat(cells(row(read(workbook), "会员人数").values())).contains("2025年=18000@stats.xlsx!Sheet1!D2");

        var broken = new XSSFWorkbook();
        fill(broken.createSheet("Sheet1"), new Object[][] {{"指标", "2025年"}, {"会员人数", ""}});
        broken.getSheetAt(0).getRow(1).getCell(1).setCellFormula("1/0");
        broken.getCreationHelper().createFormulaEvaluator().evaluateAll();
        try (broken;
                OutputStream out = Files.newOutputStream(file)) {
            broken.write(out);
        }
        assertThat(Tables.refusal(file)).isEqualTo("stats.xlsx!Sheet1!B2：“#DIV/0!”不是数，请改成数字，没有就留空");
    }

    @Test
    void aWorkbookWithAPasswordIsRefused() throws Exception {
        try (var system = new POIFSFileSystem();
                var workbook = new XSSFWorkbook()) {
            workbook.createSheet("Sheet1");
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("临江");
            try (OutputStream out = encryptor.getDataStream(system)) {
                workbook.write(out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                system.writeFilesystem(out);
            }
        }
        assertThat(Tables.refusal(file)).isEqualTo("stats.xlsx：工作簿有密码，请去掉密码后再用");
    }
}
