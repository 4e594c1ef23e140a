package org.tigang.generator.export;

import jakarta.xml.bind.JAXBException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.docx4j.XmlUtils;
import org.docx4j.wml.Document;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.tigang.generator.layout.Element;
import org.tigang.generator.layout.Line;
import org.tigang.generator.layout.Paragraph;

/// The page of contents of a Word document: a field that Word can make anew, already filled with the pages of the
/// layout, for WPS and LibreOffice show what they find.
final class DocxContents {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String INSTRUCTION = " TOC \\o \"1-2\" \\h \\z \\u ";

    private DocxContents() {}

    /// @param lines of all paragraphs
    static List<Object> paragraphs(Map<Paragraph, List<Line>> lines, Twips twips) {
        StringBuilder xml = new StringBuilder("<w:document xmlns:w=\"" + NAMESPACE + "\"><w:body>");
        List<Paragraph> entries = lines.keySet().stream()
                .filter(paragraph -> paragraph.element().isEntry())
                .toList();
        for (Paragraph paragraph : lines.keySet()) {
            if (paragraph.element() == Element.CONTENTS_TITLE) {
                xml.append(paragraph(paragraph, run(text(paragraph.text())), twips));
            } else if (paragraph.element().isEntry()) {
                String first = mark("begin") + instruction(INSTRUCTION) + mark("separate");
                String field = (paragraph.equals(entries.getFirst()) ? first : "")
                        + entry(paragraph, lines.getOrDefault(paragraph, List.of()))
                        + (paragraph.equals(entries.getLast()) ? mark("end") : "");
                xml.append(paragraph(paragraph, field, twips));
            }
        }
        return body(xml.append("</w:body></w:document>").toString());
    }

    /// Marks a heading as what a line of the contents leads to.
    static void anchor(P heading, int number) {
        ObjectFactory factory = new ObjectFactory();
        var start = factory.createCTBookmark();
        start.setId(BigInteger.valueOf(number));
        start.setName(name(number));
        var end = factory.createCTMarkupRange();
        end.setId(BigInteger.valueOf(number));
        heading.getContent().addFirst(factory.createPBookmarkStart(start));
        heading.getContent().addLast(factory.createPBookmarkEnd(end));
    }

    // Word takes bookmarks of this form for those of its contents, and hides them.
    private static String name(int number) {
        return "_Toc" + (100_000_000 + number);
    }

    private static String entry(Paragraph entry, List<Line> lines) {
        int tab = entry.text().indexOf(Paragraph.APART);
        String name = name(entry.number());
        StringBuilder words = new StringBuilder();
        for (Line line : lines) {
            // A long heading is broken where the layout does it: it leaves room for the page.
            words.append(words.isEmpty() ? "" : run("<w:br/>"));
            words.append(run(text(entry.text()
                    .substring(line.span().from(), Math.min(tab, line.span().to())))));
        }
        return "<w:hyperlink w:anchor=\"" + name + "\" w:history=\"1\">" + words + run("<w:tab/>")
                + mark("begin") + instruction(" PAGEREF " + name + " \\h ") + mark("separate")
                + run(text(entry.text().substring(tab + 1))) + mark("end") + "</w:hyperlink>";
    }

    private static String paragraph(Paragraph paragraph, String content, Twips twips) {
        return "<w:p>" + properties(paragraph, twips) + content + "</w:p>";
    }

    private static String properties(Paragraph paragraph, Twips twips) {
        String blank = paragraph.blankBefore() == 0
                ? ""
                : "<w:spacing w:before=\"" + paragraph.blankBefore() * twips.pitch() + "\"/>";
        return "<w:pPr><w:pStyle w:val=\"" + DocxStyles.id(paragraph.element()) + "\"/>" + blank + "</w:pPr>";
    }

    private static String mark(String type) {
        return run("<w:fldChar w:fldCharType=\"" + type + "\"/>");
    }

    private static String instruction(String words) {
        return run("<w:instrText xml:space=\"preserve\">" + DocxStyles.escaped(words) + "</w:instrText>");
    }

    private static String text(String words) {
        return "<w:t xml:space=\"preserve\">" + DocxStyles.escaped(words) + "</w:t>";
    }

    private static String run(String content) {
        return "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>" + content + "</w:r>";
    }

    private static List<Object> body(String xml) {
        try {
            return ((Document) XmlUtils.unwrap(XmlUtils.unmarshalString(xml)))
                    .getBody()
                    .getContent();
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }
}
