package org.tigang.corpus.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.xml.sax.SAXException;

/// The documents and tables that are ZIP files within: DOCX, XLSX, ODT.
final class ZipReader {
    private static final String DAMAGED = "文件不完整或已损坏，打不开；请用 Word 或 WPS 打开后另存为 DOCX 再试";

    Decoded read(String name, byte[] bytes) {
        try (Zip zip = new Zip(name, bytes)) {
            return read(name, bytes, zip);
        } catch (UnreadableDocumentException | BeyondLimitsException e) {
            throw e;
        } catch (IOException | SAXException | RuntimeException e) {
            throw new UnreadableDocumentException(name, DAMAGED, e);
        }
    }

    private static Decoded read(String name, byte[] bytes, Zip zip) throws IOException, SAXException {
        if (zip.has("[Content_Types].xml")) {
            return office(name, bytes, zip);
        }
        if (isOpenDocument(zip)) {
            return openDocument(name, zip);
        }
        throw new UnreadableDocumentException(
                name, zip.has("OFD.xml") ? "OFD 文件暂不能读，请另存为 PDF 或 DOCX 后再试" : "是压缩包，里面没有可以读取的文档；请解压后再试");
    }

    /// Whether the file is one document or table, and no archive of files.
    static boolean isDocument(Zip zip) {
        return zip.has("[Content_Types].xml") || isOpenDocument(zip) || zip.has("OFD.xml");
    }

    /// As ODF 1.3 has it, or with a password as LibreOffice 24.8 writes it.
    private static boolean isOpenDocument(Zip zip) {
        return zip.has("content.xml") || zip.has("encrypted-package");
    }

    private static Decoded office(String name, byte[] bytes, Zip zip) throws IOException, SAXException {
        DocxParts parts = new DocxParts(zip);
        String main = parts.main().orElse("");
        return switch (main.substring(0, main.lastIndexOf('/') + 1)) {
            case "xl/" -> new XlsxReader().read(bytes, zip, parts, main);
            case "ppt/" -> throw new UnreadableDocumentException(name, "是演示文稿，不是文档；请把文字另存为 DOCX 后再试");
            default -> new DocxReader().read(zip, parts, main);
        };
    }

    private static Decoded openDocument(String name, Zip zip) throws IOException, SAXException {
        String type = "";
        Optional<InputStream> found = zip.open("mimetype");
        if (found.isPresent()) {
            try (InputStream in = found.get()) {
                type = new String(in.readNBytes(100), ISO_8859_1);
            }
        }
        if (type.contains("opendocument") && !type.contains("opendocument.text")) {
            throw new UnreadableDocumentException(name, "是 OpenDocument 表格或演示文稿；请另存为 XLSX 或 DOCX 后再试");
        }
        return new OdtReader().read(name, zip);
    }
}
