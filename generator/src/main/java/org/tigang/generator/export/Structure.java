package org.tigang.generator.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.tigang.generator.layout.Element;
import org.tigang.generator.layout.Paragraph;
import org.tigang.generator.layout.Picture;
import org.tigang.generator.layout.Shape;

/// The tags of a PDF: what each stretch of its pages is, in the order of reading.
///
/// ISO 32000-1: 14.7 for the tree, 14.8.4 for the types. An element is added in the order of reading; what is drawn
/// for it is tied to it by numbers that begin anew on each page.
final class Structure {
    // A type of PDF 2.0; older readers are told to take it for a paragraph.
    private static final String TITLE = "Title";

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement body;
    private final Map<Integer, PDStructureElement> paragraphs = new HashMap<>();
    /// What holds others: tables, their rows, the contents.
    private final Map<String, PDStructureElement> groups = new HashMap<>();
    /// For each page the elements of its stretches, by their numbers.
    private final List<COSArray> owners = new ArrayList<>();

    Structure(PDDocument document) {
        root.setRoleMap(Map.of(TITLE, StandardStructureTypes.P));
        body = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(body);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    /// One element for all lines of the paragraph, on whatever pages they stand.
    PDStructureElement of(Paragraph paragraph) {
        Optional<Shape.Cell> cell = paragraph.shape().cell();
        if (cell.isPresent()) {
            return cell(paragraph, cell.get());
        }
        // A line of the contents bears the number of its heading.
        int key = isOfContents(paragraph.element()) ? -1 - paragraph.number() : paragraph.number();
        return paragraphs.computeIfAbsent(key, _ -> add(type(paragraph.element()), parent(paragraph.element())));
    }

    private static boolean isOfContents(Element element) {
        return element.isEntry() || element == Element.CONTENTS_TITLE;
    }

    private PDStructureElement parent(Element element) {
        return element.isEntry() ? groups.computeIfAbsent("contents", _ -> add("TOC", body)) : body;
    }

    private PDStructureElement cell(Paragraph paragraph, Shape.Cell cell) {
        int first = paragraph.number() - cell.row() * cell.columns().count() - cell.column();
        PDStructureElement table = groups.computeIfAbsent("table " + first, _ -> add("Table", body));
        PDStructureElement row = groups.computeIfAbsent("row " + first + " " + cell.row(), _ -> add("TR", table));
        return paragraphs.computeIfAbsent(paragraph.number(), _ -> add(cell.isHead() ? "TH" : "TD", row));
    }

    /// A picture says in words what it shows.
    PDStructureElement figure(Picture picture) {
        PDStructureElement figure = add("Figure", body);
        figure.setAlternateDescription(picture.graph().described());
        return figure;
    }

    /// Whether it is the head of a table that comes again on another page.
    boolean isRepeated(Paragraph paragraph, PDPage sheet) {
        boolean head = paragraph.shape().cell().map(Shape.Cell::isHead).orElse(false);
        PDPage first = head ? of(paragraph).getPage() : null;
        return first != null && !first.equals(sheet);
    }

    /// A new element at the end of another: a row of a table, the text of a cell.
    PDStructureElement add(String type, PDStructureElement parent) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /// The whole, for what stands beside paragraphs: a table, a list of contents, a figure.
    PDStructureElement body() {
        return body;
    }

    private static String type(Element element) {
        if (element.isEntry()) {
            return "TOCI";
        }
        return element.level() > 0
                ? "H" + element.level()
                : element == Element.TITLE ? TITLE : StandardStructureTypes.P;
    }

    /// Begins a page: what is tied from now on stands on it.
    void begin(PDPage sheet) {
        sheet.setStructParents(owners.size());
        owners.add(new COSArray());
    }

    /// The number under which what is drawn next on the page belongs to the element.
    int tie(PDStructureElement element, PDPage sheet) {
        COSArray here = owners.getLast();
        int number = here.size();
        here.add(element);
        PDPage first = element.getPage();
        if (first == null) {
            element.setPage(sheet);
            element.appendKid(number);
        } else if (first.equals(sheet)) {
            element.appendKid(number);
        } else {
            PDMarkedContentReference reference = new PDMarkedContentReference();
            reference.setPage(sheet);
            reference.setMCID(number);
            element.appendKid(reference);
        }
        return number;
    }

    /// Lets a reader find the elements of a page from its numbers.
    void end() {
        COSArray pages = new COSArray();
        for (int i = 0; i < owners.size(); i++) {
            pages.add(COSInteger.get(i));
            pages.add(owners.get(i));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, pages);
        root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
        root.setParentTreeNextKey(owners.size());
    }
}
