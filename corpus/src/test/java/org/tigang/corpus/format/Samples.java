package org.tigang.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;

/// Whole small files of our own, of every format that is read: what fuzzing begins with.
public final class Samples {
    private static final String TEXT = "青石镇总工会2024年工作总结\n一、组织建设\n全镇新建工会组织12家，发展会员3450人。\n";
    private static final List<List<String>> ROWS = List.of(List.of("品种", "单价"), List.of("晚籼米", "2.68"));

    private Samples() {}

    /// At least one file of a format.
    public static List<byte[]> of(String format) throws IOException {
        return switch (format) {
            case "txt" -> List.of(TEXT.getBytes(UTF_8), TEXT.getBytes(Charset.forName("GB18030")));
            case "html" -> List.of(page());
            case "docx" -> List.of(docx(), Fixtures.summary("docx"));
            case "doc", "rtf", "odt" -> List.of(Fixtures.summary(format));
            case "pdf" -> List.of(Papers.pdf("work of the town union", "in the year"), Fixtures.file("open.pdf"));
            case "xlsx" -> List.of(Papers.xlsx(ROWS));
            case "xls" -> List.of(Papers.xls(ROWS));
            case "csv" -> List.of("品种,单价\n晚籼米,\"2.68\"\n".getBytes(UTF_8));
            case "zip" -> List.of(Fixtures.zip("总结.txt", TEXT, "内/总结.rtf", Fixtures.summary("rtf")));
            default -> throw new IllegalArgumentException("no format: " + format);
        };
    }

    private static byte[] page() {
        String page = "<html><head><title>总结</title></head><body><div><p>" + TEXT.replace("\n", "</p><p>")
                + "</p><table><tr><td>村</td><td>12</td></tr></table></div></body></html>";
        return page.getBytes(UTF_8);
    }

    private static byte[] docx() {
        return Fixtures.docx(Fixtures.paragraph(TEXT) + "<w:tbl><w:tr><w:tc>" + Fixtures.paragraph("村")
                + "</w:tc><w:tc>" + Fixtures.paragraph("12") + "</w:tc></w:tr></w:tbl>");
    }
}
