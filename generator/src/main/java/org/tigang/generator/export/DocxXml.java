package org.tigang.generator.export;

import jakarta.xml.bind.JAXBException;
import org.docx4j.XmlUtils;

/// Parts of a Word document from XML.
final class DocxXml {
    static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private DocxXml() {}

    /// @param xml whose outermost element has no attributes
    static <T> T part(String xml, Class<T> type) {
        int name = xml.indexOf('>');
        String whole = xml.substring(0, name) + " " + NAMESPACE + xml.substring(name);
        try {
            return type.cast(XmlUtils.unwrap(XmlUtils.unmarshalString(whole, org.docx4j.jaxb.Context.jc, type)));
        } catch (JAXBException e) {
            throw new IllegalStateException("our own XML is not read: " + xml, e);
        }
    }
}
