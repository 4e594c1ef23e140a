package org.tigang.generator.export;

import jakarta.xml.bind.JAXBException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.docx4j.XmlUtils;
import org.docx4j.docProps.core.CoreProperties;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.DocPropsCorePart;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.CommentsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.Styles;
import org.tigang.generator.layout.DraftMark;
import org.tigang.generator.layout.Element;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.layout.Page;
import org.tigang.generator.outline.Report;

/// The parts of a Word document: text, styles, settings, footers, properties.
final class DocxParts {
    private static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    // Punctuation is neither compressed nor hung: the lines end where those of the PDF end.
    private static final String SETTINGS = "<w:settings " + NAMESPACE + "><w:zoom w:percent=\"100\"/>"
            + "<w:evenAndOddHeaders/><w:characterSpacingControl w:val=\"doNotCompress\"/>"
            + "<w:compat><w:compatSetting w:name=\"compatibilityMode\""
            + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
            + "<w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:settings>";

    private final HouseStyle style;
    private final WordprocessingMLPackage word = new WordprocessingMLPackage();
    private final MainDocumentPart main;

    private DocxParts(HouseStyle style) throws Docx4JException {
        this.style = style;
        this.main = new MainDocumentPart();
    }

    /// @param pages the report as the layout has it
    static WordprocessingMLPackage of(Report report, List<Page> pages, HouseStyle style, Edition edition)
            throws Docx4JException {
        try {
            return new DocxParts(style).assembled(report, pages, edition);
        } catch (JAXBException e) {
            throw new Docx4JException("the parts cannot be read", e);
        }
    }

    private WordprocessingMLPackage assembled(Report report, List<Page> pages, Edition edition)
            throws Docx4JException, JAXBException {
        word.addTargetPart(main);
        StyleDefinitionsPart styles = new StyleDefinitionsPart();
        styles.setJaxbElement((Styles) part(new DocxStyles(style).xml()));
        main.addTargetPart(styles);
        DocumentSettingsPart settings = new DocumentSettingsPart();
        settings.setJaxbElement((CTSettings) part(SETTINGS));
        main.addTargetPart(settings);
        String odd = footer("/word/footer1.xml", "right");
        String even = footer("/word/footer2.xml", "left");
        var section = new DocxSection(
                style, odd, even, edition.isDraft() ? Optional.of(header()) : Optional.empty(), extra(report, pages));
        var comments = edition.hasComments() ? Optional.of(new DocxComments()) : Optional.<DocxComments>empty();
        main.setJaxbElement(new DocxBody(style, pages, comments, new DocxPictures(main, new Twips(style)))
                .document(report, section));
        if (comments.isPresent()) {
            CommentsPart part = new CommentsPart();
            part.setJaxbElement(comments.get().all());
            main.addTargetPart(part);
        }
        if (edition.evidence().isPresent()) {
            DocxEvidence.put(edition.evidence().get(), main);
        }
        word.addTargetPart(properties(report));
        return word;
    }

    // GB/T 9704-2012, 7.5: odd pages at the right, even ones at the left, one character from the edge.
    private String footer(String name, String side) throws Docx4JException, JAXBException {
        FooterPart footer = new FooterPart(new PartName(name));
        double size = style.look(Element.FOLIO).size();
        String xml = String.format(
                Locale.ROOT,
                "<w:ftr %s><w:p><w:pPr><w:pStyle w:val=\"Footer\"/><w:ind w:%s=\"%d\"/><w:jc w:val=\"%s\"/></w:pPr>"
                        + run("<w:t xml:space=\"preserve\">— </w:t>") + run("<w:fldChar w:fldCharType=\"begin\"/>")
                        + run("<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>")
                        + run("<w:fldChar w:fldCharType=\"separate\"/>") + run("<w:t>1</w:t>")
                        + run("<w:fldChar w:fldCharType=\"end\"/>") + run("<w:t xml:space=\"preserve\"> —</w:t>")
                        + "</w:p></w:ftr>",
                NAMESPACE,
                side,
                Math.round(style.look(Element.FOLIO).indent() * size * 20),
                side);
        footer.setJaxbElement((Ftr) part(xml));
        return main.addTargetPart(footer).getId();
    }

    // Most documents need neither.
    private DocxSection.Extra extra(Report report, List<Page> pages) throws Docx4JException, JAXBException {
        boolean imprint = !report.formalities().imprint().isEmpty();
        boolean letter = style.head().form() == HouseStyle.Form.LETTER
                && !report.formalities().masthead().isEmpty();
        Page first = pages.getFirst();
        return new DocxSection.Extra(
                imprint ? Optional.of(footer("/word/footer3.xml", List.of())) : Optional.empty(),
                letter
                        ? Optional.of(footer("/word/footer4.xml", DocxPlaces.rulesOfLetter(style, first)))
                        : Optional.empty());
    }

    /// A footer without a number.
    ///
    /// @param rules paragraphs that are drawn as rules
    private String footer(String name, List<String> rules) throws Docx4JException, JAXBException {
        FooterPart footer = new FooterPart(new PartName(name));
        footer.setJaxbElement((Ftr) part("<w:ftr " + NAMESPACE + ">" + String.join("", rules)
                + "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr></w:p></w:ftr>"));
        return main.addTargetPart(footer).getId();
    }

    private String header() throws Docx4JException, JAXBException {
        HeaderPart header = new HeaderPart(new PartName("/word/header1.xml"));
        header.setJaxbElement((Hdr) part("<w:hdr " + NAMESPACE + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/>"
                + "<w:jc w:val=\"right\"/></w:pPr>" + run("<w:t>" + DraftMark.TEXT + "</w:t>") + "</w:p></w:hdr>"));
        return main.addTargetPart(header).getId();
    }

    private static String run(String content) {
        return "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>" + content + "</w:r>";
    }

    private static Object part(String xml) throws JAXBException {
        return XmlUtils.unwrap(XmlUtils.unmarshalString(xml));
    }

    private static DocPropsCorePart properties(Report report) throws Docx4JException {
        CoreProperties properties = new org.docx4j.docProps.core.ObjectFactory().createCoreProperties();
        var text = new org.docx4j.docProps.core.dc.elements.ObjectFactory();
        var title = text.createSimpleLiteral();
        title.getContent().add(report.title());
        properties.setTitle(text.createTitle(title));
        DocPropsCorePart part = new DocPropsCorePart();
        part.setJaxbElement(properties);
        return part;
    }
}
