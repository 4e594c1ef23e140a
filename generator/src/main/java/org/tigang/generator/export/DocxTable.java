package org.tigang.generator.export;

import jakarta.xml.bind.JAXBException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.docx4j.XmlUtils;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;
import org.tigang.generator.layout.Columns;
import org.tigang.generator.layout.Line;
import org.tigang.generator.layout.Paragraph;
import org.tigang.generator.layout.Shape;

/// A table of a Word document: its head stands again on each page, no row is split, and each row is as high as the
/// lines of the grid that it takes.
final class DocxTable {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    // Half a Hanzi of 12 points.
    private static final int PADDING = 120;
    // LibreOffice adds the rule to the height of a row.
    private static final int BORDER = 10;

    private final Twips twips;
    private final Columns columns;

    private DocxTable(Twips twips, Columns columns) {
        this.twips = twips;
        this.columns = columns;
    }

    /// @param cells all of one table, row by row
    /// @param lines of a cell
    /// @param written a cell as a paragraph of Word
    static Tbl of(
            List<Paragraph> cells, Function<Paragraph, List<Line>> lines, Function<Paragraph, P> written, Twips twips) {
        Columns columns =
                cells.getFirst().shape().cell().map(Shape.Cell::columns).orElseThrow();
        return new DocxTable(twips, columns).table(cells, lines, written);
    }

    private Tbl table(List<Paragraph> cells, Function<Paragraph, List<Line>> lines, Function<Paragraph, P> written) {
        Tbl table = (Tbl) parsed("<w:tbl xmlns:w=\"" + NAMESPACE + "\">" + properties() + "</w:tbl>");
        for (int from = 0; from < cells.size(); from += columns.count()) {
            List<Paragraph> row = cells.subList(from, from + columns.count());
            int height = row.stream()
                    .mapToInt(cell -> lines.apply(cell).size())
                    .max()
                    .orElse(1);
            boolean head = row.getFirst().shape().cell().map(Shape.Cell::isHead).orElse(false);
            Tr filled = (Tr) parsed(row(Math.max(1, height), head));
            for (int column = 0; column < columns.count(); column++) {
                Tc cell = (Tc) XmlUtils.unwrap(filled.getContent().get(column));
                cell.getContent().clear();
                cell.getContent().add(written.apply(row.get(column)));
            }
            table.getContent().add(filled);
        }
        return table;
    }

    private String properties() {
        String border = " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>";
        String borders = List.of("top", "left", "bottom", "right", "insideH", "insideV").stream()
                .map(side -> "<w:" + side + border)
                .collect(Collectors.joining("", "<w:tblBorders>", "</w:tblBorders>"));
        StringBuilder grid = new StringBuilder("<w:tblGrid>");
        for (int column = 0; column < columns.count(); column++) {
            grid.append("<w:gridCol w:w=\"").append(width(column)).append("\"/>");
        }
        return "<w:tblPr><w:tblW w:w=\"" + twips.textWidth() + "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>"
                + borders + "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"" + PADDING
                + "\" w:type=\"dxa\"/><w:right w:w=\"" + PADDING + "\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
                + grid.append("</w:tblGrid>");
    }

    private String row(int height, boolean head) {
        StringBuilder row = new StringBuilder("<w:tr xmlns:w=\"" + NAMESPACE
                + "\"><w:trPr><w:cantSplit/><w:trHeight w:val=\"" + (height * twips.pitch() - BORDER)
                + "\" w:hRule=\"exact\"/>" + (head ? "<w:tblHeader/>" : "") + "</w:trPr>");
        for (int column = 0; column < columns.count(); column++) {
            row.append("<w:tc><w:tcPr><w:tcW w:w=\"" + width(column) + "\" w:type=\"dxa\"/></w:tcPr><w:p/></w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private long width(int column) {
        return edge(column + 1) - edge(column);
    }

    private long edge(int column) {
        return Math.round(columns.edges().get(column) * twips.textWidth());
    }

    private static Object parsed(String xml) {
        try {
            return XmlUtils.unwrap(XmlUtils.unmarshalString(xml));
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }
}
