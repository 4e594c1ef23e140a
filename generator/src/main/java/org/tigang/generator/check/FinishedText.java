package org.tigang.generator.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// The paragraphs of a finished DOCX or PDF as a reader sees them.
final class FinishedText {
    /// A line of the contents: its page is no figure.
    private static final Pattern ENTRY = Pattern.compile(".*\\t\\s*\\d+\\s*", Pattern.DOTALL);

    private FinishedText() {}

    /// @throws CheckException where the file cannot be read
    static List<String> paragraphs(Path file) {
        try {
            List<String> all = isPdf(file) ? PdfText.paragraphs(file) : DocxText.paragraphs(file);
            List<String> paragraphs = TableRow.read(all).stream()
                    .filter(text -> !ENTRY.matcher(text).matches())
                    .toList();
            if (paragraphs.isEmpty()) {
                throw CheckException.at(file, "没有读到文字", "扫描件不能核对，请用 DOCX 或由文字生成的 PDF");
            }
            return paragraphs;
        } catch (IOException e) {
            throw CheckException.at(file, "打不开，或者不是完好的 DOCX、PDF", "请检查文件后重试");
        }
    }

    /// By its content: `%PDF`.
    private static boolean isPdf(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            return head.length == 4 && head[0] == '%' && head[1] == 'P' && head[2] == 'D' && head[3] == 'F';
        }
    }
}
