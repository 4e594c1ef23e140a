package org.tigang.generator.export;

import java.math.BigInteger;
import java.util.Optional;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTDocGrid;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.STDocGrid;
import org.docx4j.wml.SectPr;
import org.tigang.generator.layout.HouseStyle;

/// The sheet, its margins, its grid of lines and its footers.
final class DocxSection {
    // From the sheet's lower edge to the foot of the page number: its dashes then stand 7 mm below the type area.
    private static final int FOOTER = 1304;

    private final HouseStyle style;
    private final String odd;
    private final String even;
    private final Optional<String> header;
    private final Extra extra;
    private final ObjectFactory factory = new ObjectFactory();

    /// Footers that only some documents have.
    ///
    /// @param blank of pages without number
    /// @param first of the first page, where it is another than that of odd pages
    record Extra(Optional<String> blank, Optional<String> first) {}

    /// @param odd the relation of the odd pages' footer
    /// @param even of the even pages'
    /// @param header of all pages' header, if there is one
    DocxSection(HouseStyle style, String odd, String even, Optional<String> header, Extra extra) {
        this.style = style;
        this.odd = odd;
        this.even = even;
        this.header = header;
        this.extra = extra;
    }

    /// The section of the text.
    SectPr properties() {
        SectPr section = section(odd, even);
        extra.first().ifPresent(relation -> {
            section.setTitlePg(new BooleanDefaultTrue());
            header.ifPresent(mark -> section.getEGHdrFtrReferences().add(header(HdrFtrRef.FIRST, mark)));
            section.getEGHdrFtrReferences().add(footer(HdrFtrRef.FIRST, relation));
        });
        return section;
    }

    /// The section of an imprint that stands on a page of its own, without a number.
    SectPr ofImprintAlone() {
        String none = extra.blank().orElse(odd);
        SectPr section = section(none, none);
        SectPr.Type type = factory.createSectPrType();
        type.setVal(style.foot().onEvenPage() ? "evenPage" : "nextPage");
        section.setType(type);
        return section;
    }

    private SectPr section(String onOdd, String onEven) {
        SectPr section = factory.createSectPr();
        header.ifPresent(relation -> {
            section.getEGHdrFtrReferences().add(header(HdrFtrRef.DEFAULT, relation));
            section.getEGHdrFtrReferences().add(header(HdrFtrRef.EVEN, relation));
        });
        section.getEGHdrFtrReferences().add(footer(HdrFtrRef.DEFAULT, onOdd));
        section.getEGHdrFtrReferences().add(footer(HdrFtrRef.EVEN, onEven));
        section.setPgSz(sheet());
        section.setPgMar(margins());
        section.setDocGrid(grid());
        return section;
    }

    private HeaderReference header(HdrFtrRef pages, String relation) {
        HeaderReference reference = factory.createHeaderReference();
        reference.setType(pages);
        reference.setId(relation);
        return reference;
    }

    private FooterReference footer(HdrFtrRef pages, String relation) {
        FooterReference reference = factory.createFooterReference();
        reference.setType(pages);
        reference.setId(relation);
        return reference;
    }

    private SectPr.PgSz sheet() {
        Twips twips = new Twips(style);
        SectPr.PgSz size = factory.createSectPrPgSz();
        size.setW(BigInteger.valueOf(twips.width()));
        size.setH(BigInteger.valueOf(twips.height()));
        return size;
    }

    private SectPr.PgMar margins() {
        HouseStyle.Paper paper = style.paper();
        SectPr.PgMar margins = factory.createSectPrPgMar();
        margins.setTop(BigInteger.valueOf(Twips.ofMillimetres(paper.top())));
        margins.setBottom(BigInteger.valueOf(Twips.ofMillimetres(paper.bottom())));
        margins.setLeft(BigInteger.valueOf(Twips.ofMillimetres(paper.left())));
        margins.setRight(BigInteger.valueOf(Twips.ofMillimetres(paper.right())));
        margins.setHeader(BigInteger.valueOf(851));
        margins.setFooter(BigInteger.valueOf(FOOTER));
        margins.setGutter(BigInteger.ZERO);
        return margins;
    }

    // Only lines: with a grid of characters LibreOffice sets 14 instead of 28 in a line.
    private CTDocGrid grid() {
        CTDocGrid grid = factory.createCTDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(new Twips(style).pitch()));
        return grid;
    }
}
