package org.tigang.app.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// A finished PDF as a person with a ruler sees it.
///
/// @param house the style that it claims to be in
record Paper(HouseRules house, List<Sheet> sheets) {
    private static final double MILLIMETRES = 25.4 / 72;

    Paper {
        sheets = List.copyOf(sheets);
    }

    static Paper read(Path file, HouseRules house) {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            Tags tags = new Tags(pdf);
            List<Sheet> sheets = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                double width = page.getMediaBox().getWidth() * MILLIMETRES;
                double height = page.getMediaBox().getHeight() * MILLIMETRES;
                sheets.add(Sheet.of(sheets.size() + 1, width, height, PageReader.of(page), tags));
            }
            return new Paper(house, sheets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lines of all pages in the order of reading.
    List<TextLine> lines() {
        return sheets.stream().flatMap(sheet -> sheet.lines().stream()).toList();
    }

    /// The lines of each element, in the order of reading; what is drawn in charts is left out.
    List<List<TextLine>> elements() {
        List<List<TextLine>> elements = new ArrayList<>();
        for (TextLine line : lines()) {
            if (line.is("Figure")) {
                continue;
            }
            if (elements.isEmpty() || !elements.getLast().getLast().owner().equals(line.owner())) {
                elements.add(new ArrayList<>());
            }
            elements.getLast().add(line);
        }
        return elements;
    }

    Paper with(int page, UnaryOperator<Sheet> change) {
        List<Sheet> changed = new ArrayList<>(sheets);
        changed.set(page - 1, change.apply(changed.get(page - 1)));
        return new Paper(house, changed);
    }
}
