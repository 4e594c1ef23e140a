package org.tigang.generator.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// A PDF line by line, joined into paragraphs: a paragraph begins where a line is indented.
final class PdfText extends PDFTextStripper {
    /// Page numbers, the mark of a page that is not final, and lines of the contents.
    private static final Pattern FURNITURE =
            Pattern.compile("\\s*(?:[—–-]?\\s*\\d+\\s*[—–-]?|草\\s*稿|.*[.…·]{4,}\\s*\\d+)\\s*");

    // Wider than any gap in a line of text, in parts of the letters' height.
    private static final double BETWEEN_CELLS = 0.8;

    private final List<Line> lines = new ArrayList<>();
    private float end;
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
            List<String> paragraphs = new ArrayList<>(joined(reader.lines));
            described(pdf.getDocumentCatalog().getStructureTreeRoot(), paragraphs);
            return paragraphs;
        }
    }

    /// What charts show is told beside them in words.
    private static void described(@Nullable PDStructureNode node, List<String> paragraphs) {
        if (node == null) {
            return;
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                boolean figure = "Figure".equals(element.getStructureType());
                String words = element.getAlternateDescription();
                if (figure && words != null) {
                    paragraphs.add(words);
                }
                described(element, paragraphs);
            }
        }
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        if (text.isEmpty() && !positions.isEmpty()) {
            left = positions.getFirst().getXDirAdj();
            height = positions.getFirst().getFontSizeInPt();
        }
        if (!text.isEmpty() && !positions.isEmpty() && isNextCell(positions.getFirst())) {
            text.append(TableRow.CELL);
        }
        text.append(words);
        if (!positions.isEmpty()) {
            end = positions.getLast().getXDirAdj() + positions.getLast().getWidthDirAdj();
        }
    }

    private boolean isNextCell(TextPosition next) {
        return next.getXDirAdj() - end > BETWEEN_CELLS * next.getFontSizeInPt();
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
        boolean inTable = false;
        for (Line line : lines) {
            boolean isRow = line.text.contains(TableRow.CELL);
            boolean isCell = line.left > margin + 0.3 * line.height && line.left < margin + 0.8 * line.height;
            if (inTable && isCell && !isRow) {
                intoFirstCell(paragraphs.getLast(), line.text);
                continue;
            }
            boolean begins = paragraphs.isEmpty() || isRow || inTable || line.left > margin + 0.8 * line.height;
            if (begins) {
                paragraphs.add(new StringBuilder());
            }
            paragraphs.getLast().append(line.text);
            inTable = isRow;
        }
        return paragraphs.stream().map(StringBuilder::toString).toList();
    }

    /// A long name goes on in the line below, and nothing else does.
    private static void intoFirstCell(StringBuilder row, String rest) {
        int end = row.indexOf(TableRow.CELL);
        row.insert(end < 0 ? row.length() : end, rest);
    }
}
