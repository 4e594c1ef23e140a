package org.tigang.generator.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The evidence that a DOCX carries within: a part of custom XML whose root is `evidence` of `urn:tigang:evidence`.
final class EmbeddedEvidence {
    private static final String NAMESPACE = "urn:tigang:evidence";
    private static final int MOST_BYTES = 64 << 20;

    private EmbeddedEvidence() {}

    /// Empty where the file carries none, or is no DOCX.
    static Optional<String> of(Path report) {
        try (ZipFile zip = new ZipFile(report.toFile())) {
            for (ZipEntry entry : zip.stream().filter(EmbeddedEvidence::isStore).toList()) {
                Optional<String> found = evidence(zip, entry);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        } catch (ZipException e) {
            return Optional.empty();
        } catch (IOException | XMLStreamException e) {
            throw CheckException.at(report, "里面的出处清单读不了", "请用 --evidence 指明起草时写出的 .evidence.json");
        }
    }

    private static boolean isStore(ZipEntry entry) {
        return entry.getName().matches("customXml/item\\d+\\.xml");
    }

    private static Optional<String> evidence(ZipFile zip, ZipEntry entry) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(in.readNBytes(MOST_BYTES)));
            xml.nextTag();
            boolean ours = NAMESPACE.equals(xml.getNamespaceURI())
                    && xml.getLocalName().equals("evidence");
            return ours ? Optional.of(xml.getElementText()) : Optional.empty();
        }
    }
}
