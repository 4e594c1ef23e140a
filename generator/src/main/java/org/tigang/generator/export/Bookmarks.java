package org.tigang.generator.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.tigang.generator.layout.Line;
import org.tigang.generator.layout.Page;
import org.tigang.generator.layout.Run;

/// The headings as the bookmarks of a PDF, one in the other as in the text.
final class Bookmarks {
    private record Open(int level, PDOutlineNode node) {}

    private final Deque<Open> path = new ArrayDeque<>();

    private Bookmarks(PDOutlineNode root) {
        path.push(new Open(0, root));
    }

    static PDDocumentOutline of(List<Page> pages, PDDocument document) {
        PDDocumentOutline outline = new PDDocumentOutline();
        Bookmarks bookmarks = new Bookmarks(outline);
        for (Page page : pages) {
            for (Line line : page.lines()) {
                if (line.paragraph().element().level() > 0 && line.span().from() == 0) {
                    bookmarks.add(line, document.getPage(page.number() - 1));
                }
            }
        }
        return outline;
    }

    private void add(Line line, PDPage sheet) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(line.paragraph().text());
        item.setDestination(top(line.runs().getFirst(), sheet));
        int level = line.paragraph().element().level();
        while (path.element().level() >= level) {
            path.pop();
        }
        path.element().node().addLast(item);
        path.push(new Open(level, item));
    }

    static PDPageXYZDestination top(Run run, PDPage sheet) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(sheet);
        destination.setTop((int) (sheet.getMediaBox().getHeight() - run.y() + 2 * run.size()));
        return destination;
    }
}
