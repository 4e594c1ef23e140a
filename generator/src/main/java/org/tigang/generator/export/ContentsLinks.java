package org.tigang.generator.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.tigang.generator.layout.Line;
import org.tigang.generator.layout.Page;
import org.tigang.generator.layout.Run;

/// Each line of the contents leads to its heading.
final class ContentsLinks {
    private final PDDocument document;
    private final Map<Integer, PDPageDestination> headings = new HashMap<>();

    private ContentsLinks(PDDocument document) {
        this.document = document;
    }

    static void add(List<Page> pages, PDDocument document) throws IOException {
        ContentsLinks links = new ContentsLinks(document);
        for (Page page : pages) {
            page.lines().forEach(line -> links.find(line, page.number()));
        }
        for (Page page : pages) {
            for (Line line : page.lines()) {
                if (line.paragraph().element().isEntry()) {
                    links.link(line, document.getPage(page.number() - 1));
                }
            }
        }
    }

    private void find(Line line, int page) {
        if (line.paragraph().element().level() > 0 && line.span().from() == 0) {
            headings.put(line.paragraph().number(), Bookmarks.top(line.runs().getFirst(), document.getPage(page - 1)));
        }
    }

    private void link(Line line, PDPage sheet) throws IOException {
        Run first = line.runs().getFirst();
        PDAnnotationLink link = new PDAnnotationLink();
        float bottom = (float) (sheet.getMediaBox().getHeight() - first.y() - 0.2 * first.size());
        float right = (float) line.runs().getLast().end();
        link.setRectangle(
                new PDRectangle((float) first.x(), bottom, right - (float) first.x(), (float) (1.2 * first.size())));
        link.setDestination(headings.get(line.paragraph().number()));
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        link.setPrinted(true);
        sheet.getAnnotations().add(link);
    }
}
