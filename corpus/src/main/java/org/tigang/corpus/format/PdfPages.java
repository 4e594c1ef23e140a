package org.tigang.corpus.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// Collects the lines of all pages with their places.
final class PdfPages extends PDFTextStripper {
    /// Between Han and digits Word leaves a quarter of an em that nobody typed.
    private static final float WIDE_GAP = 0.6f;

    private static final float LETTER_GAP = 0.15f;

    private final List<PdfPage> pages = new ArrayList<>();
    private final List<PdfPage.Line> lines = new ArrayList<>();
    private final List<TextPosition> line = new ArrayList<>();
    private int glyphs;
    private int forms;

    PdfPages() throws IOException {
        setSortByPosition(true);
    }

    List<PdfPage> read(PDDocument document) throws IOException {
        writeText(document, new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8));
        return List.copyOf(pages);
    }

    /// Called for every operator: a page of some bytes may draw without end.
    @Override
    protected void processOperator(Operator operator, @Nullable List<COSBase> operands) throws IOException {
        Watchdog.ask();
        // The library calls some of its own operators with none.
        if (operands != null) {
            PdfFonts.check(getResources(), operator.getName(), operands);
        }
        super.processOperator(operator, operands);
    }

    /// A form that draws a form ten times, ten deep, would draw it ten thousand million times.
    @Override
    public void showForm(PDFormXObject form) throws IOException {
        Limits.check(++forms, Limits.OPEN, "一页上的图形");
        super.showForm(form);
    }

    @Override
    public void saveGraphicsState() {
        Limits.check(getGraphicsStackSize(), Limits.OPEN, "页面上没有结束的图形状态");
        super.saveGraphicsState();
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        Limits.check(++glyphs, Limits.GLYPHS, "一页上的文字");
        super.processTextPosition(glyph);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        line.addAll(positions);
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
        glyphs = 0;
        forms = 0;
        pages.add(new PdfPage(page.getCropBox().getWidth(), lines));
        lines.clear();
    }

    private void endLine() {
        Watchdog.ask();
        List<TextPosition> drawn =
                line.stream().filter(p -> !p.getUnicode().isBlank()).toList();
        line.clear();
        if (drawn.isEmpty()) {
            return;
        }
        TextPosition first = drawn.getFirst();
        TextPosition last = drawn.getLast();
        lines.add(new PdfPage.Line(
                text(drawn), first.getXDirAdj(), right(last), first.getFontSizeInPt(), opening(drawn)));
    }

    private static String text(List<TextPosition> drawn) {
        StringBuilder text = new StringBuilder(drawn.getFirst().getUnicode());
        for (int i = 1; i < drawn.size(); i++) {
            TextPosition before = drawn.get(i - 1);
            TextPosition here = drawn.get(i);
            boolean letters = isNarrow(before) && isNarrow(here);
            float gap = here.getXDirAdj() - right(before);
            boolean blank = gap > (letters ? LETTER_GAP : WIDE_GAP) * here.getFontSizeInPt();
            text.append(blank ? " " : "").append(here.getUnicode());
        }
        return plain(text.toString());
    }

    /// Some producers write 工 as the radical ⼯.
    private static String plain(String text) {
        boolean radicals = text.chars().anyMatch(c -> c >= 0x2E80 && c <= 0x2FDF);
        return radicals ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    /// A word or a number is not broken at the end of a line, nor is a character parted from the stop behind it.
    private static float opening(List<TextPosition> drawn) {
        int last = 0;
        while (last + 1 < drawn.size() && isNarrow(drawn.get(last)) && isNarrow(drawn.get(last + 1))) {
            last++;
        }
        while (last + 1 < drawn.size() && isClosing(drawn.get(last + 1))) {
            last++;
        }
        return right(drawn.get(last)) - drawn.getFirst().getXDirAdj();
    }

    private static boolean isClosing(TextPosition position) {
        return "，。、；：！？）》」』”’％%…—)".contains(position.getUnicode());
    }

    private static boolean isNarrow(TextPosition position) {
        return position.getUnicode().codePointAt(0) < 0x2000;
    }

    private static float right(TextPosition position) {
        return position.getXDirAdj() + position.getWidthDirAdj();
    }
}
