package org.tigang.generator.export;

import jakarta.xml.bind.JAXBException;
import java.util.Locale;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.ImagePngPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.P;
import org.tigang.generator.layout.Element;
import org.tigang.generator.layout.Picture;
import org.tigang.generator.outline.Report;

/// The charts of a Word document: each a picture in a paragraph of its own, as high as the rows of the grid it takes.
final class DocxPictures {
    private static final int EMU_PER_POINT = 12700;
    private static final int TWIPS_PER_POINT = 20;
    // Below the picture a line keeps room for letters that go below the base line.
    private static final int BELOW = 6;
    private static final String SPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private final MainDocumentPart main;
    private final Twips twips;

    DocxPictures(MainDocumentPart main, Twips twips) {
        this.main = main;
        this.twips = twips;
    }

    P paragraph(Report.Part.Graph graph) {
        int rows = Picture.ROWS * twips.pitch();
        double width = (double) twips.textWidth() / TWIPS_PER_POINT;
        double height = (double) rows / TWIPS_PER_POINT - BELOW;
        String xml = markup(graph, rows, width, height);
        try {
            return (P) XmlUtils.unwrap(XmlUtils.unmarshalString(xml));
        } catch (JAXBException e) {
            throw new IllegalStateException("our own XML is not read: " + xml, e);
        }
    }

    /// The name tells our pictures from those a person puts in.
    private String markup(Report.Part.Graph graph, int rows, double width, double height) {
        return String.format(
                Locale.ROOT,
                """
                <w:p %1$s><w:pPr><w:pStyle w:val="%2$s"/><w:keepNext/>\
                <w:spacing w:before="0" w:after="0" w:line="%3$d" w:lineRule="atLeast"/></w:pPr>\
                <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%4$d" cy="%5$d"/>\
                <wp:docPr id="%6$d" name="图表 %6$d" descr="%7$s"/><a:graphic>\
                <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>\
                <pic:nvPicPr><pic:cNvPr id="%6$d" name="图表 %6$d"/><pic:cNvPicPr/></pic:nvPicPr>\
                <pic:blipFill><a:blip r:embed="%8$s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
                <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%4$d" cy="%5$d"/></a:xfrm>\
                <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
                </wp:inline></w:drawing></w:r></w:p>\
                """,
                SPACES,
                DocxStyles.id(Element.CHART),
                rows,
                Math.round(width * EMU_PER_POINT),
                Math.round(height * EMU_PER_POINT),
                graph.number(),
                escaped(graph.described()),
                put(graph, ChartPainter.shared().png(graph.chart(), width, height)));
    }

    private String put(Report.Part.Graph graph, byte[] png) {
        try {
            var part = new ImagePngPart(new PartName("/word/media/image" + graph.number() + ".png"));
            part.setBinaryData(png);
            return main.addTargetPart(part).getId();
        } catch (Docx4JException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
