package org.tigang.generator.export;

import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.docx4j.customXmlProperties.DatastoreItem;
import org.docx4j.model.datastorage.CustomXmlDataStorageImpl;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePart;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePropertiesPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The evidence as a part of the Word file: it stays with the text when a person edits it in Word or WPS.
///
/// ECMA-376, Part 1, 22.5: custom XML data storage, which word processors carry on unread.
final class DocxEvidence {
    private static final String NAMESPACE = "urn:tigang:evidence";
    // Names the store within the file; every file has one of its own, so one name serves all.
    private static final String ITEM = "{7C1B5B0E-4C5A-4E0B-9C33-0B1D5E8A7F21}";

    private DocxEvidence() {}

    static void put(String json, MainDocumentPart main) throws Docx4JException {
        CustomXmlDataStorageImpl data = new CustomXmlDataStorageImpl();
        data.setDocument(document(json));
        CustomXmlDataStoragePart part = new CustomXmlDataStoragePart();
        part.setData(data);
        main.addTargetPart(part);
        DatastoreItem item = new org.docx4j.customXmlProperties.ObjectFactory().createDatastoreItem();
        item.setItemID(ITEM);
        CustomXmlDataStoragePropertiesPart properties = new CustomXmlDataStoragePropertiesPart();
        properties.setJaxbElement(item);
        part.addTargetPart(properties);
    }

    /// Empty where the file carries none.
    static Optional<String> of(MainDocumentPart main) {
        return store(main).map(document -> document.getDocumentElement().getTextContent());
    }

    /// Puts other evidence in the place of what the file carries, if it carries any.
    static void replace(String json, MainDocumentPart main) {
        store(main).ifPresent(document -> document.getDocumentElement().setTextContent(json));
    }

    private static Optional<Document> store(MainDocumentPart main) {
        return main.getPackage().getParts().getParts().values().stream()
                .filter(CustomXmlDataStoragePart.class::isInstance)
                .map(part -> document((CustomXmlDataStoragePart) part))
                .filter(document ->
                        NAMESPACE.equals(document.getDocumentElement().getNamespaceURI()))
                .findFirst();
    }

    private static Document document(CustomXmlDataStoragePart part) {
        try {
            return part.getData().getDocument();
        } catch (Docx4JException e) {
            throw new ExportException("文件里的出处清单读不了。请重新起草。", e);
        }
    }

    private static Document document(String json) throws Docx4JException {
        try {
            Document document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
            Element root = document.createElementNS(NAMESPACE, "evidence");
            root.setTextContent(json);
            document.appendChild(root);
            return document;
        } catch (ParserConfigurationException e) {
            throw new Docx4JException("no document can be made", e);
        }
    }
}
