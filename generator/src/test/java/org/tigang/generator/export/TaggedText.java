package org.tigang.generator.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// What somebody hears to whom a PDF is read by its tags.
final class TaggedText {
    private final Map<COSDictionary, Map<Integer, String>> stretches = new HashMap<>();

    private TaggedText(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> here = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> here.put(content.getMCID(), text(content)));
            stretches.put(page.getCOSObject(), here);
        }
    }

    /// One line an element, with its type: "H1 一、工作情况".
    static List<String> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            TaggedText tagged = new TaggedText(document);
            List<String> lines = new ArrayList<>();
            for (Object whole :
                    document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
                for (Object kid : ((PDStructureElement) whole).getKids()) {
                    lines.add(tagged.line((PDStructureElement) kid));
                }
            }
            return lines;
        }
    }

    private String line(PDStructureElement element) {
        String text = element.getKids().stream()
                .map(kid -> switch (kid) {
                    case Integer number -> stretch(element.getPage(), number);
                    case PDMarkedContentReference reference -> stretch(reference.getPage(), reference.getMCID());
                    default -> "?" + kid;
                })
                .collect(Collectors.joining());
        return element.getStructureType() + " " + text;
    }

    private String stretch(PDPage page, int number) {
        return stretches.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(number, "?" + number);
    }

    private static String text(PDMarkedContent content) {
        String instead =
                content.getProperties() == null ? null : content.getProperties().getString(COSName.ACTUAL_TEXT);
        return instead != null
                ? instead
                : content.getContents().stream()
                        .map(part -> part instanceof PDMarkedContent inner
                                ? text(inner)
                                : ((TextPosition) part).getUnicode())
                        .collect(Collectors.joining());
    }
}
