package org.tigang.generator.export;

import jakarta.xml.bind.JAXBElement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.docx4j.wml.Body;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.Document;
import org.docx4j.wml.Highlight;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STHint;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Text;
import org.tigang.corpus.model.Span;
import org.tigang.generator.layout.Element;
import org.tigang.generator.layout.Face;
import org.tigang.generator.layout.FaceMetrics;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.layout.Line;
import org.tigang.generator.layout.Page;
import org.tigang.generator.layout.Paragraph;
import org.tigang.generator.outline.Report;

/// The text of a Word document, paragraph by paragraph, each with its style.
final class DocxBody {
    private final HouseStyle style;
    private final Twips twips;
    private final Map<Paragraph, List<Line>> lines = new LinkedHashMap<>();
    private final Optional<DocxComments> comments;
    private final DocxPictures pictures;
    private static final String TAB = String.valueOf(Paragraph.APART);

    private final ObjectFactory factory = new ObjectFactory();
    private final DocxPlaces places;
    private final List<Page> pages;
    private boolean belowMasthead;

    /// @param comments where each statement is commented on, if it is
    /// @param pages as the layout has them
    DocxBody(HouseStyle style, List<Page> pages, Optional<DocxComments> comments, DocxPictures pictures) {
        this.style = style;
        this.pictures = pictures;
        this.comments = comments;
        this.twips = new Twips(style);
        this.places = new DocxPlaces(style, pages);
        this.pages = pages;
        pages.forEach(page -> page.lines().forEach(this::gather));
    }

    // The head of a table comes again on each page.
    private void gather(Line line) {
        List<Line> known = lines.computeIfAbsent(line.paragraph(), _ -> new ArrayList<>());
        if (known.isEmpty() || known.getLast().span().to() <= line.span().from()) {
            known.add(line);
        }
    }

    Document document(Report report, DocxSection section) {
        Body body = factory.createBody();
        if (report.hasContents()) {
            body.getContent().addAll(DocxContents.paragraphs(lines, twips));
        }
        List<Paragraph> paragraphs = Paragraph.of(report);
        int at = 0;
        while (at < paragraphs.size()) {
            int cells = cells(paragraphs, at);
            if (cells > 0) {
                body.getContent().add(table(paragraphs.subList(at, at + cells)));
            } else {
                paragraphs
                        .get(at)
                        .shape()
                        .graph()
                        .ifPresent(graph -> body.getContent().add(pictures.paragraph(graph)));
                body.getContent().add(block(paragraphs, at, report.hasContents()));
            }
            at += Math.max(1, cells);
        }
        new DocxEnd(section, pages).on(body);
        Document document = factory.createDocument();
        document.setBody(body);
        return document;
    }

    /// How many cells the table has that begins here.
    private static int cells(List<Paragraph> paragraphs, int from) {
        int to = from;
        while (to < paragraphs.size() && isCell(paragraphs.get(to), to > from)) {
            to++;
        }
        return to - from;
    }

    private static boolean isCell(Paragraph paragraph, boolean goesOn) {
        return paragraph.shape().cell().isPresent()
                && !(goesOn && paragraph.shape().cell().get().isFirst());
    }

    private Tbl table(List<Paragraph> cells) {
        return DocxTable.of(
                cells,
                cell -> lines.getOrDefault(cell, List.of()),
                cell -> paragraph(cell, lines.getOrDefault(cell, List.of()), false),
                twips);
    }

    private P block(List<Paragraph> paragraphs, int at, boolean hasContents) {
        Paragraph paragraph = paragraphs.get(at);
        boolean keeps = staysWithNext(paragraph, paragraphs);
        P written = paragraph(paragraph, lines.getOrDefault(paragraph, List.of()), keeps);
        if (hasContents) {
            place(written, paragraph);
        }
        return written;
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
        if (paragraph.element().isMasthead() || paragraph.element().isImprint()) {
            addText(written, paragraph);
            sized(written, paragraph, lines);
            return written;
        }
        switch (style.look(paragraph.element()).setting()) {
            case CENTRED -> addLines(written, paragraph, lines);
            case JUSTIFIED, LEADER, CLOSING, RIGHT, SPREAD, OUTER -> addText(written, paragraph);
        }
        return written;
    }

    // A mark with a long name is smaller than its style.
    private void sized(P written, Paragraph paragraph, List<Line> lines) {
        double size = lines.isEmpty() ? 0 : lines.getFirst().runs().getFirst().size();
        if (size > 0 && size != style.look(paragraph.element()).size()) {
            HpsMeasure half = factory.createHpsMeasure();
            half.setVal(BigInteger.valueOf(Twips.halfPoints(size)));
            written.getContent().forEach(run -> ((R) run).getRPr().setSz(half));
        }
    }

    private PPr properties(Paragraph paragraph, List<Line> lines, boolean keeps) {
        PPr properties = placed(paragraph).orElseGet(factory::createPPr);
        PPrBase.PStyle named = factory.createPPrBasePStyle();
        named.setVal(DocxStyles.id(paragraph.element()));
        properties.setPStyle(named);
        if (keeps) {
            properties.setKeepNext(new BooleanDefaultTrue());
        }
        if (paragraph.shape().startsPage()) {
            properties.setPageBreakBefore(new BooleanDefaultTrue());
        }
        if (paragraph.shape().hang() > 0 && !paragraph.element().isImprint()) {
            properties.setInd(hanging(paragraph));
        }
        long above = (long) paragraph.blankBefore() * twips.pitch();
        if (belowMasthead && !paragraph.element().isMasthead() && !lines.isEmpty()) {
            above = places.above(lines.getFirst());
        }
        belowMasthead = paragraph.element().isMasthead();
        if (above > 0) {
            PPrBase.Spacing spacing = factory.createPPrBaseSpacing();
            spacing.setBefore(BigInteger.valueOf(above));
            properties.setSpacing(spacing);
        }
        if (style.look(paragraph.element()).setting() == HouseStyle.Setting.CLOSING && !lines.isEmpty()) {
            properties.setInd(rightIndent(lines.getFirst()));
        }
        paragraph.shape().cell().filter(cell -> !cell.isHead()).ifPresent(cell -> {
            Jc side = factory.createJc();
            side.setVal(cell.columns().numeric().get(cell.column()) ? JcEnumeration.RIGHT : JcEnumeration.LEFT);
            properties.setJc(side);
        });
        return properties;
    }

    private Optional<PPr> placed(Paragraph paragraph) {
        return places.properties(paragraph).map(xml -> DocxXml.part("<w:pPr>" + xml + "</w:pPr>", PPr.class));
    }

    // The lines below begin where the first character after what stands out does.
    private PPrBase.Ind hanging(Paragraph paragraph) {
        HouseStyle.Look look = style.look(paragraph.element());
        int hang = paragraph.shape().hang();
        double out = FaceMetrics.NOMINAL.width(paragraph.text().substring(0, hang), look.face(), look.size());
        double first = (look.indent() + paragraph.shape().indent()) * look.size();
        PPrBase.Ind indent = factory.createPPrBaseInd();
        indent.setLeft(BigInteger.valueOf(Math.round((first + out) * 20)));
        indent.setHanging(BigInteger.valueOf(Math.round(out * 20)));
        indent.setFirstLineChars(BigInteger.ZERO);
        return indent;
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
            R run = run(span.in(paragraph.text()), open);
            paragraph
                    .shape()
                    .faceAt(span.from())
                    .ifPresent(as -> face(run, style.look(as).face()));
            written.getContent().add(run);
        }
    }

    private static List<Integer> edges(Paragraph paragraph, Span part) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(part.from(), part.to()));
        List<Span> apart = new ArrayList<>(paragraph.open());
        paragraph.shape().faced().forEach(stretch -> apart.add(stretch.at()));
        int tab = paragraph.text().indexOf(Paragraph.APART);
        if (tab >= 0) {
            apart.add(new Span(tab, tab + 1));
        }
        for (Span span : apart) {
            edges.add(Math.clamp(span.from(), part.from(), part.to()));
            edges.add(Math.clamp(span.to(), part.from(), part.to()));
        }
        return new ArrayList<>(edges);
    }

    private R run(String text, boolean open) {
        R run = factory.createR();
        run.setRPr(character(open));
        if (text.equals(TAB)) {
            run.getContent().add(factory.createRTab());
            return run;
        }
        Text written = factory.createText();
        written.setValue(text);
        written.setSpace("preserve");
        JAXBElement<Text> element = factory.createRT(written);
        run.getContent().add(element);
        return run;
    }

    private void face(R run, Face face) {
        String family = style.family(face);
        RFonts fonts = run.getRPr().getRFonts();
        fonts.setAscii(family);
        fonts.setHAnsi(family);
        fonts.setEastAsia(family);
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
