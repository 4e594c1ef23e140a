package org.tigang.corpus.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/// Excel's XLSX, row by row: what the cells show; of a formula its last result.
final class XlsxReader {
    /// Of these the library makes a tree, with far more bytes than they have; sheets and strings it reads by
    /// events.
    private static final Set<String> TREES = Set.of("styles", "theme");

    Decoded read(byte[] bytes, Zip zip, DocxParts small, String main) throws IOException, SAXException {
        check(zip, small, main);
        TableText text = new TableText("xlsx");
        // POI's own limits against zip bombs are in force here.
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            read(new XSSFReader(parts), new Strings(parts), text);
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        } catch (IOException e) {
            throw told(e);
        }
        return text.decoded();
    }

    private static IOException told(IOException e) {
        if (String.valueOf(e.getMessage()).startsWith("Zip bomb")) {
            throw new BeyondLimitsException(Allowance.BOMB);
        }
        return e;
    }

    private static void check(Zip zip, DocxParts parts, String main) throws IOException, SAXException {
        zip.check(main);
        for (DocxParts.Relation relation : parts.of(main)) {
            if (TREES.contains(relation.type())) {
                zip.check(relation.target());
            }
        }
    }

    private static void read(XSSFReader reader, Strings strings, TableText text)
            throws IOException, SAXException, OpenXML4JException {
        StylesTable styles = reader.getStylesTable();
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                text.begin(sheets.getSheetName());
                parse(sheet, new XSSFSheetXMLHandler(styles, strings, new Rows(text), false));
            }
        }
    }

    private static void parse(InputStream sheet, XSSFSheetXMLHandler handler) throws IOException, SAXException {
        try {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            // Without it the parser writes its complaints to the console.
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(sheet));
        } catch (ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }

    private record Rows(TableText text) implements XSSFSheetXMLHandler.SheetContentsHandler {
        @Override
        public void startRow(int row) {
            // It begins where the last one ended.
        }

        @Override
        public void endRow(int row) {
            text.endRow();
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String shown, @Nullable XSSFComment comment) {
            int column = reference == null ? text.column() : new CellReference(reference).getCol();
            while (text.column() < Math.min(column, Limits.COLUMNS)) {
                text.cell("");
            }
            text.cell(shown == null ? "" : shown);
        }
    }

    /// The strings of all cells, no more of them than a table may have.
    private static final class Strings extends ReadOnlySharedStringsTable {
        private int strings;
        private int written;

        Strings(OPCPackage parts) throws IOException, SAXException {
            super(parts, false);
        }

        @Override
        public void startElement(String namespace, String name, String qualified, Attributes attributes)
                throws SAXException {
            Watchdog.ask();
            Limits.check(++strings, 2 * Limits.CELLS, "表格的文字单元");
            super.startElement(namespace, name, qualified, attributes);
        }

        @Override
        public void characters(char[] characters, int from, int length) throws SAXException {
            written += length;
            Limits.check(written, Limits.CHARACTERS, "文字");
            super.characters(characters, from, length);
        }
    }
}
