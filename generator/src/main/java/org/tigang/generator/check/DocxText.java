package org.tigang.generator.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A DOCX paragraph by paragraph, runs joined, as it reads with all changes accepted.
final class DocxText {
    private static final List<String> PARTS = List.of("word/document.xml", "word/footnotes.xml", "word/endnotes.xml");
    private static final int MOST_BYTES = 64 << 20;
    /// What is written but not read: deleted and moved text, field codes, and the second form of a drawing.
    private static final Set<String> UNREAD =
            Set.of("del", "moveFrom", "delText", "instrText", "Fallback", "pPr", "rPr", "sectPr");

    private static final Pattern CHART = Pattern.compile("图表 \\d+");

    private final List<String> paragraphs = new ArrayList<>();
    /// The cells of the rows that are open: a table may stand in a table.
    private final Deque<List<String>> rows = new ArrayDeque<>();
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private int unread;

    private DocxText() {}

    static List<String> paragraphs(Path file) throws IOException {
        var text = new DocxText();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(PARTS.getFirst()) == null) {
                throw new IOException("no " + PARTS.getFirst());
            }
            for (String part : PARTS) {
                ZipEntry entry = zip.getEntry(part);
                if (entry != null) {
                    text.read(bytes(zip, entry));
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return text.paragraphs;
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            if (bytes.length == MOST_BYTES) {
                throw new IOException("too large");
            }
            return bytes;
        }
    }

    private void read(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
        String element = "";
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    element = name(xml);
                    start(element);
                    described(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    end(name(xml));
                    element = "";
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (element.equals("t")) {
                        write(xml.getText());
                    }
                }
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        }
    }

    /// Paragraphs of drawings (`a:p`) bear the same local names as those of the text.
    private static String name(XMLStreamReader xml) {
        String namespace = String.valueOf(xml.getNamespaceURI());
        boolean isText = namespace.contains("wordprocessingml") || namespace.contains("markup-compatibility");
        return isText ? xml.getLocalName() : "";
    }

    /// What a chart of ours shows is told beside it in words; pictures that a person put in are left alone.
    private void described(XMLStreamReader xml) {
        String name = String.valueOf(xml.getAttributeValue(null, "name"));
        if (xml.getLocalName().equals("docPr") && CHART.matcher(name).matches() && unread == 0) {
            paragraphs.add(String.valueOf(xml.getAttributeValue(null, "descr")));
        }
    }

    private void start(String element) {
        if (UNREAD.contains(element)) {
            unread++;
        }
        switch (element) {
            case "p" -> open.push(new StringBuilder());
            case "tr" -> rows.push(new ArrayList<>());
            case "br", "cr" -> write("\n");
            case "tab" -> write("\t");
            case "noBreakHyphen" -> write("-");
            default -> {
                // Everything else is form.
            }
        }
    }

    private void end(String element) {
        if (UNREAD.contains(element)) {
            unread--;
        }
        if (element.equals("p") && !open.isEmpty()) {
            String text = open.pop().toString();
            if (!text.isBlank()) {
                (rows.isEmpty() ? paragraphs : rows.peek()).add(text);
            }
        }
        if (element.equals("tr") && !rows.isEmpty()) {
            List<String> cells = rows.pop();
            (rows.isEmpty() ? paragraphs : rows.peek()).add(String.join(TableRow.CELL, cells));
        }
    }

    private void write(String text) {
        if (unread == 0 && !open.isEmpty()) {
            open.peek().append(text);
        }
    }
}
