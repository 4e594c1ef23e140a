package org.tigang.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// A DOCX as a person's word processor changes it: read, edited, written elsewhere.
public final class WordFile {
    private static final String BODY = "word/document.xml";

    private final Map<String, byte[]> parts;

    private WordFile(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    public static WordFile read(Path file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordFile(parts);
    }

    /// The texts of all paragraphs.
    public List<String> texts() {
        return paragraphs(document()).map(WordFile::text).toList();
    }

    /// A part as it is written; empty where there is none.
    public String part(String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    /// The texts of all comments.
    public List<String> comments() {
        return elements(document("word/comments.xml").getElementsByTagName("w:comment"))
                .map(WordFile::text)
                .toList();
    }

    /// With another text in the paragraph of this index.
    public WordFile with(int paragraph, String text) {
        return edited(document -> {
            List<Element> runs = texts(paragraphs(document).toList().get(paragraph));
            runs.forEach(run -> run.setTextContent(""));
            runs.getFirst().setTextContent(text);
        });
    }

    /// With other words in the first paragraph that has these.
    public WordFile replacing(String words, String others) {
        List<String> texts = texts();
        int paragraph = IntStream.range(0, texts.size())
                .filter(i -> texts.get(i).contains(words))
                .findFirst()
                .orElseThrow();
        return with(paragraph, texts.get(paragraph).replace(words, others));
    }

    /// With other words in what stands beside the pictures for those who cannot see them.
    public WordFile describing(String words, String others) {
        return edited(document -> elements(document.getElementsByTagName("wp:docPr"))
                .forEach(picture -> picture.setAttribute(
                        "descr", picture.getAttribute("descr").replace(words, others))));
    }

    public WordFile edited(Consumer<Document> edit) {
        return edited(BODY, edit);
    }

    /// The names of all parts.
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    public WordFile edited(String part, Consumer<Document> edit) {
        Document document = document(part);
        edit.accept(document);
        var bytes = new ByteArrayOutputStream();
        try {
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(bytes));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.put(part, bytes.toByteArray());
        return new WordFile(changed);
    }

    public Path write(Path file) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private Document document() {
        return document(BODY);
    }

    private Document document(String part) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(parts.getOrDefault(part, new byte[0])));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static java.util.stream.Stream<Element> paragraphs(Document document) {
        return elements(document.getElementsByTagName("w:p"))
                .filter(paragraph -> !text(paragraph).isBlank());
    }

    public static List<Element> texts(Element paragraph) {
        return elements(paragraph.getElementsByTagName("w:t")).toList();
    }

    public static String text(Element paragraph) {
        return String.join(
                "", texts(paragraph).stream().map(Element::getTextContent).toList());
    }

    private static java.util.stream.Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList().stream();
    }
}
