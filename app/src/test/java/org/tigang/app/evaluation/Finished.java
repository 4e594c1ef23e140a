package org.tigang.app.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A draft as it lies on disk, with the brief and the table it was made from.
///
/// @param pdf the text of the pages without blanks and page numbers
record Finished(
        List<Paragraph> paragraphs,
        String pdf,
        int pages,
        List<Told> told,
        JsonNode unused,
        Given given,
        CellTable table) {
    private static final String PAGE_NUMBER = "(?m)^\\s*(?:[—-]\\s*\\d+\\s*[—-]|草稿)\\s*$";

    /// A paragraph of the DOCX with the name of its style.
    record Paragraph(String style, String text) {
        boolean isHeading() {
            return style.startsWith("Heading");
        }

        boolean isBody() {
            return style.equals("BodyText");
        }
    }

    /// @param out the folder with the draft's files
    static Finished read(Path out, Path brief, Path table) {
        Given given = Given.of(YAMLMapper.shared().readTree(brief.toFile()));
        JsonNode evidence =
                JsonMapper.shared().readTree(only(out, ".evidence.json").toFile());
        CellTable cells = CellTable.read(table.getFileName().toString(), Sheets.read(table), given.period());
        List<Told> told = evidence.get("statements").valueStream().map(Told::of).toList();
        try (PDDocument pdf = Loader.loadPDF(only(out, ".pdf").toFile())) {
            return new Finished(
                    docx(only(out, ".docx")),
                    text(pdf),
                    pdf.getNumberOfPages(),
                    told,
                    evidence.get("unused"),
                    given,
                    cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path only(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll(PAGE_NUMBER, "").replaceAll("\\s", "");
    }

    /// The paragraphs of a Word file.
    static List<Paragraph> docx(Path file) throws IOException {
        List<Paragraph> paragraphs = new ArrayList<>();
        try (var zip = new ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            NodeList nodes = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName("w:p");
            for (int i = 0; i < nodes.getLength(); i++) {
                Element node = (Element) nodes.item(i);
                paragraphs.add(new Paragraph(style(node), text(node)));
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
        return paragraphs;
    }

    private static String style(Element paragraph) {
        NodeList style = paragraph.getElementsByTagName("w:pStyle");
        return style.getLength() == 0 ? "" : ((Element) style.item(0)).getAttribute("w:val");
    }

    private static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        NodeList runs = paragraph.getElementsByTagName("w:t");
        for (int i = 0; i < runs.getLength(); i++) {
            text.append(runs.item(i).getTextContent());
        }
        return text.toString();
    }

    /// With other words everywhere: on the pages, in the document and in its evidence.
    Finished replacing(String words, String others) {
        List<Paragraph> changed = paragraphs.stream()
                .map(paragraph ->
                        new Paragraph(paragraph.style(), paragraph.text().replace(words, others)))
                .toList();
        List<Told> retold = told.stream()
                .map(statement -> statement.replacing(words, others))
                .toList();
        return new Finished(changed, pdf.replace(words, others), pages, retold, unused, given, table);
    }

    Finished withTold(List<Told> others) {
        return new Finished(paragraphs, pdf, pages, others, unused, given, table);
    }

    Finished withPdf(String other) {
        return new Finished(paragraphs, other, pages, told, unused, given, table);
    }
}
