package org.tigang.generator.export;

import java.util.List;
import org.docx4j.wml.Body;
import org.docx4j.wml.P;
import org.tigang.generator.layout.Element;
import org.tigang.generator.layout.Line;
import org.tigang.generator.layout.Page;

/// The end of a Word document: its last section, and where the imprint stands alone on a page, that page's own,
/// without a number (GB/T 9704-2012, 7.5).
record DocxEnd(DocxSection section, List<Page> pages) {
    // What a frame hangs on; it takes no room to speak of.
    private static final String ANCHOR =
            "<w:p><w:pPr><w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\""
                    + " w:lineRule=\"exact\"/></w:pPr></w:p>";

    void on(Body body) {
        List<Element> last = pages.getLast().lines().stream()
                .map(Line::paragraph)
                .distinct()
                .map(paragraph -> paragraph.element())
                .toList();
        long ofImprint = last.stream().filter(Element::isImprint).count();
        if (ofImprint > 0) {
            body.getContent().add(DocxXml.part(ANCHOR, P.class));
        }
        if (ofImprint > 0 && ofImprint == last.size()) {
            int text = body.getContent().size() - (int) ofImprint - 2;
            lastOfText(body, text).getPPr().setSectPr(section.properties());
            body.setSectPr(section.ofImprintAlone());
        } else {
            body.setSectPr(section.properties());
        }
    }

    /// The paragraph that carries the section of the text. A table can not: what a frame hangs on follows it.
    private static P lastOfText(Body body, int at) {
        if (body.getContent().get(at) instanceof P text) {
            return text;
        }
        P anchor = DocxXml.part(ANCHOR, P.class);
        body.getContent().add(at + 1, anchor);
        return anchor;
    }
}
