package org.tigang.generator.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The paragraphs of a finished DOCX or PDF as a reader sees them.
final class FinishedText {
    private FinishedText() {}

    /// @throws CheckException where the file cannot be read
    static List<String> paragraphs(Path file) {
        try {
            List<String> paragraphs = isPdf(file) ? PdfText.paragraphs(file) : DocxText.paragraphs(file);
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
