package org.tigang.corpus.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Files that a library has to write.
final class Papers {
    private Papers() {}

    /// One page for each text, with a head and a foot that come again.
    static byte[] pdf(String... pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages.length; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
                    line(content, 740, "TOP SECRET");
                    line(content, 600, pages[i]);
                    line(content, 50, "- " + (i + 1) + " -");
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void line(PDPageContentStream content, int y, String text) throws IOException {
        content.beginText();
        content.newLineAtOffset(80, y);
        content.showText(text);
        content.endText();
    }

    static byte[] xlsx(List<List<String>> rows) throws IOException {
        return written(new XSSFWorkbook(), rows);
    }

    static byte[] xls(List<List<String>> rows) throws IOException {
        return written(new HSSFWorkbook(), rows);
    }

    private static byte[] written(Workbook workbook, List<List<String>> rows) throws IOException {
        try (workbook) {
            Sheet sheet = workbook.createSheet("价格");
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    row.createCell(j).setCellValue(rows.get(i).get(j));
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
