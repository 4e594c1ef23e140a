package org.tigang.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TableTextTest {
    private static final String ARTICLE = "各位代表：\n一、工作回顾\n" + "全镇新建工会组织12家，发展会员3450人。".repeat(20) + "\n谢谢大家！";

    private final Formats formats = new Formats();

    @Test
    void theCellsAreReadAsTheyAreShown() throws IOException {
        for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            Sheet sheet = workbook.createSheet("价格");
            Row row = sheet.createRow(0);
            row.createCell(0).setCellValue("增幅\n（同比）");
            row.createCell(2).setCellValue(0.052);
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
            row.getCell(2).setCellStyle(percent);
            sheet.createRow(3).createCell(1).setCellValue(26);
            assertThat(read(workbook).text().lines()).containsExactly("增幅（同比）\t\t5.2%", "\t26");
        }
    }

    @Test
    void sheetsAreNamedWhereThereAreSeveral() throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            for (String name : List.of("一季度", "二季度", "空")) {
                Sheet sheet = workbook.createSheet(name);
                if (!name.equals("空")) {
                    sheet.createRow(0).createCell(0).setCellValue(name.length());
                }
            }
            assertThat(read(workbook).text().lines()).containsExactly("一季度", "3", "二季度", "3");
        }
    }

    @Test
    void csvIsReadInAnyEncodingWithItsQuotes() {
        byte[] csv = "品种,单价\n\"晚籼米,新\",\"2\"\"68\"\n".getBytes(Charset.forName("GBK"));
        Decoded decoded = formats.read("价格.csv", csv);
        assertThat(decoded.text().lines()).containsExactly("品种\t单价", "晚籼米,新\t2\"68");
        assertThat(decoded.encoding()).contains("GB18030");
        assertThat(formats.read("x.tsv", "甲\t乙\n一\t二\n".getBytes(UTF_8)).text()).isEqualTo("甲\t乙\n一\t二");
    }

    @Test
    void quotesThatDoNotMatchMakeItText() {
        assertThat(formats.read("x.csv", "甲,\"乙\n一,二\n".getBytes(UTF_8)).format())
                .isEqualTo("txt");
    }

    @Test
    void aColumnOfArticlesGivesTheArticles() {
        String csv = "province,title,url,full_text\n甲省,甲省工作报告,https://a.example,\"" + ARTICLE + "\"\n";
        Decoded decoded = formats.read("甲.csv", csv.getBytes(UTF_8));
        assertThat(decoded.text()).isEqualTo("甲省工作报告\n" + ARTICLE);
        assertThat(decoded.title()).contains("甲省工作报告");
    }

    private Decoded read(Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return formats.read("表", bytes.toByteArray());
    }
}
