package org.tigang.corpus.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/// Excel's XLSX, row by row: what the cells show; of a formula its last result.
final class XlsxReader {
    Decoded read(byte[] bytes) throws IOException, SAXException {
        TableText text = new TableText("xlsx");
        // POI's own limits against zip bombs are in force here.
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            XSSFReader reader = new XSSFReader(parts);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts, false);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    text.begin(sheets.getSheetName());
                    parse(sheet, new XSSFSheetXMLHandler(reader.getStylesTable(), strings, new Rows(text), false));
                }
            }
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
        return text.decoded();
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

    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {
        private final TableText text;
        private List<String> cells = new ArrayList<>();

        Rows(TableText text) {
            this.text = text;
        }

        @Override
        public void startRow(int row) {
            cells = new ArrayList<>();
        }

        @Override
        public void endRow(int row) {
            text.add(cells);
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String shown, @Nullable XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            while (cells.size() < Math.min(column, TableText.MOST_COLUMNS)) {
                cells.add("");
            }
            cells.add(shown == null ? "" : shown);
        }
    }
}
