package org.tigang.generator.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// A PDF line by line, joined into paragraphs: a paragraph begins where a line is indented.
final class PdfText extends PDFTextStripper {
    /// Page numbers, the mark of a page that is not final, and lines of the contents.
    private static final Pattern FURNITURE =
            Pattern.compile("\\s*(?:[—–-]?\\s*\\d+\\s*[—–-]?|草\\s*稿|.*[.…·]{4,}\\s*\\d+)\\s*");

    private final List<Line> lines = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private float left;
    private float height;

    /// @param left where it begins
    /// @param height of its characters, which are as wide as high
    private record Line(float left, float height, String text) {}

    private PdfText() {
        setSortByPosition(true);
    }

    static List<String> paragraphs(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            var reader = new PdfText();
            reader.getText(pdf);
            return joined(reader.lines);
        }
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        if (text.isEmpty() && !positions.isEmpty()) {
            left = positions.getFirst().getXDirAdj();
            height = positions.getFirst().getFontSizeInPt();
        }
        text.append(words);
    }

    @Override
    protected void writeLineSeparator() {
        line();
    }

    @Override
    protected void writePageEnd() {
        line();
    }

    private void line() {
        if (!text.toString().isBlank() && !FURNITURE.matcher(text).matches()) {
            lines.add(new Line(left, height, text.toString()));
        }
        text = new StringBuilder();
    }

    private static List<String> joined(List<Line> lines) {
        double margin = lines.stream().mapToDouble(Line::left).min().orElse(0);
        List<StringBuilder> paragraphs = new ArrayList<>();
        for (Line line : lines) {
            boolean begins = paragraphs.isEmpty() || line.left > margin + 0.8 * line.height;
            if (begins) {
                paragraphs.add(new StringBuilder());
            }
            paragraphs.getLast().append(line.text);
        }
        return paragraphs.stream().map(StringBuilder::toString).toList();
    }
}
