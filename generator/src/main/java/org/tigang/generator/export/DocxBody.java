package org.tigang.generator.export;

import jakarta.xml.bind.JAXBElement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.docx4j.wml.Body;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.Document;
import org.docx4j.wml.Highlight;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STHint;
import org.docx4j.wml.Text;
import org.tigang.corpus.model.Span;
import org.tigang.generator.layout.Element;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.layout.Line;
import org.tigang.generator.layout.Page;
import org.tigang.generator.layout.Paragraph;
import org.tigang.generator.outline.Report;

/// The text of a Word document, paragraph by paragraph, each with its style.
final class DocxBody {
    private final HouseStyle style;
    private final Twips twips;
    private final List<Page> pages;
    private final Optional<DocxComments> comments;
    private final ObjectFactory factory = new ObjectFactory();

    /// @param comments where each statement is commented on, if it is
    /// @param pages as the layout has them
    DocxBody(HouseStyle style, List<Page> pages, Optional<DocxComments> comments) {
        this.style = style;
        this.pages = pages;
        this.comments = comments;
        this.twips = new Twips(style);
    }

    Document document(Report report, DocxSection section) {
        Body body = factory.createBody();
        List<Line> lines = pages.stream().flatMap(page -> page.lines().stream()).toList();
        var byParagraph = lines.stream().collect(Collectors.groupingBy(Line::paragraph, LinkedHashMap::new, Collectors.toList()));
        if (report.hasContents()) {
            body.getContent().addAll(DocxContents.paragraphs(byParagraph, twips));
        }
        List<Paragraph> paragraphs = Paragraph.of(report);
        for (Paragraph paragraph : paragraphs) {
            boolean keeps = staysWithNext(paragraph, paragraphs);
            P written = paragraph(paragraph, byParagraph.getOrDefault(paragraph, List.of()), keeps);
            if (report.hasContents()) {
                place(written, paragraph);
            }
            body.getContent().add(written);
        }
        body.setSectPr(section.properties());
        Document document = factory.createDocument();
        document.setBody(body);
        return document;
    }

    // The report begins on a page of its own, and the contents lead to its headings.
    private static void place(P written, Paragraph paragraph) {
        if (paragraph.number() == 0) {
            written.getPPr().setPageBreakBefore(new BooleanDefaultTrue());
        }
        if (paragraph.element().level() > 0) {
            DocxContents.anchor(written, paragraph.number());
        }
    }

    private static boolean staysWithNext(Paragraph paragraph, List<Paragraph> all) {
        int next = paragraph.number() + 1;
        if (next == all.size()) {
            return false;
        }
        Element following = all.get(next).element();
        return following == Element.SIGNATURE || following == Element.DATE;
    }

    private P paragraph(Paragraph paragraph, List<Line> lines, boolean keeps) {
        P written = factory.createP();
        written.setPPr(properties(paragraph, lines, keeps));
        switch (style.look(paragraph.element()).setting()) {
            case CENTRED -> addLines(written, paragraph, lines);
            case JUSTIFIED, LEADER, CLOSING, RIGHT, SPREAD, OUTER -> addText(written, paragraph);
        }
        return written;
    }

    private PPr properties(Paragraph paragraph, List<Line> lines, boolean keeps) {
        PPr properties = factory.createPPr();
        PPrBase.PStyle named = factory.createPPrBasePStyle();
        named.setVal(DocxStyles.id(paragraph.element()));
        properties.setPStyle(named);
        if (keeps) {
            properties.setKeepNext(new BooleanDefaultTrue());
        }
        if (paragraph.blankBefore() > 0) {
            PPrBase.Spacing spacing = factory.createPPrBaseSpacing();
            spacing.setBefore(BigInteger.valueOf((long) paragraph.blankBefore() * twips.pitch()));
            properties.setSpacing(spacing);
        }
        if (style.look(paragraph.element()).setting() == HouseStyle.Setting.CLOSING && !lines.isEmpty()) {
            properties.setInd(rightIndent(lines.getFirst()));
        }
        return properties;
    }

    private PPrBase.Ind rightIndent(Line line) {
        HouseStyle.Paper paper = style.paper();
        double edge = (paper.width() - paper.right()) * 72 / 25.4;
        double end = line.runs().getLast().x() + line.runs().getLast().width();
        PPrBase.Ind indent = factory.createPPrBaseInd();
        indent.setRight(BigInteger.valueOf(Math.max(0, Math.round((edge - end) * 20))));
        return indent;
    }

    // A title is broken between its phrases, so its lines are the layout's.
    private void addLines(P written, Paragraph paragraph, List<Line> lines) {
        for (Line line : lines) {
            if (line.span().from() > 0) {
                R run = factory.createR();
                run.getContent().add(factory.createBr());
                written.getContent().add(run);
            }
            addRuns(written, paragraph, line.span());
        }
    }

    private void addText(P written, Paragraph paragraph) {
        if (comments.isEmpty() || paragraph.said().isEmpty()) {
            addRuns(written, paragraph, new Span(0, paragraph.text().length()));
            return;
        }
        for (Paragraph.Said said : paragraph.said()) {
            BigInteger comment = comments.get().begin(written, said.statement());
            addRuns(written, paragraph, said.at());
            comments.get().end(written, comment);
        }
    }

    private void addRuns(P written, Paragraph paragraph, Span part) {
        List<Integer> edges = edges(paragraph, part);
        for (int i = 1; i < edges.size(); i++) {
            Span span = new Span(edges.get(i - 1), edges.get(i));
            boolean open = paragraph.open().stream().anyMatch(place -> place.overlaps(span));
            written.getContent().add(run(span.in(paragraph.text()), open));
        }
    }

    private static List<Integer> edges(Paragraph paragraph, Span part) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(part.from(), part.to()));
        for (Span open : paragraph.open()) {
            edges.add(Math.clamp(open.from(), part.from(), part.to()));
            edges.add(Math.clamp(open.to(), part.from(), part.to()));
        }
        return new ArrayList<>(edges);
    }

    private R run(String text, boolean open) {
        R run = factory.createR();
        run.setRPr(character(open));
        Text written = factory.createText();
        written.setValue(text);
        written.setSpace("preserve");
        JAXBElement<Text> element = factory.createRT(written);
        run.getContent().add(element);
        return run;
    }

    // Without the hint Word takes “ ” — … from the Latin font, half as wide.
    private RPr character(boolean open) {
        RPr properties = factory.createRPr();
        RFonts fonts = factory.createRFonts();
        fonts.setHint(STHint.EAST_ASIA);
        properties.setRFonts(fonts);
        if (open) {
            Highlight highlight = factory.createHighlight();
            highlight.setVal("yellow");
            properties.setHighlight(highlight);
        }
        return properties;
    }
}
