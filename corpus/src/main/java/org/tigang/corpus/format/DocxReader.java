package org.tigang.corpus.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.tigang.corpus.model.Defect;
import org.tigang.corpus.model.DefectKind;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// Word's DOCX: the paragraphs, tables and text boxes of the body, with the numbers that Word shows before them.
final class DocxReader {
    private static final String AGAIN = "请用 Word 或 WPS 打开后另存为 DOCX 再试";

    Decoded read(String name, byte[] bytes) {
        // POI's own limits against zip bombs are in force here.
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            PackagePart main = main(name, parts);
            DocxStyles styles = new DocxStyles(related(main, "styles"));
            DocxBody body = new DocxBody(styles, new DocxNumbering(related(main, "numbering")));
            body.read(root(main));
            return decoded(body, parts.getPackageProperties().getTitleProperty());
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException | InvalidFormatException | SAXException | RuntimeException e) {
            throw new UnreadableDocumentException(name, damaged(bytes), e);
        }
    }

    private static Decoded decoded(DocxBody body, Optional<String> title) {
        String text = String.join("\n", body.lines());
        List<Defect> defects = text.isEmpty() ? List.of(new Defect(DefectKind.EMPTY, "文档里没有文字")) : List.of();
        return new Decoded(
                "docx",
                text,
                Optional.empty(),
                1,
                Optional.empty(),
                body.outline(),
                title.map(String::strip).filter(t -> !t.isEmpty()),
                defects);
    }

    private static PackagePart main(String name, OPCPackage parts) throws InvalidFormatException {
        for (PackageRelationship relation : parts.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/officeDocument")) {
                PackagePart part = parts.getPart(relation);
                if (part != null && part.getContentType().contains("word")) {
                    return part;
                }
            }
        }
        throw new UnreadableDocumentException(name, "是压缩包格式，但不是 Word 文档；如是 ODT、WPS 或 XLSX，请另存为 DOCX 后再试");
    }

    private static Optional<Element> related(PackagePart main, String kind)
            throws InvalidFormatException, IOException, SAXException {
        for (PackageRelationship relation : main.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/" + kind)) {
                return Optional.of(root(main.getRelatedPart(relation)));
            }
        }
        return Optional.empty();
    }

    private static Element root(PackagePart part) throws IOException, SAXException {
        try (InputStream in = part.getInputStream()) {
            return DocumentHelper.readDocument(in).getDocumentElement();
        }
    }

    private static String damaged(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(100, bytes.length), ISO_8859_1);
        return head.contains("application/vnd.oasis.opendocument")
                ? "ODT 文件暂不能读，请用 WPS 或 LibreOffice 另存为 DOCX 后再试"
                : "文件不完整或已损坏，打不开；" + AGAIN;
    }
}
