package org.tigang.corpus.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// The compound files of Office ([MS-CFB]): documents and tables before 2007, and encrypted ones since.
final class OleReader {
    private static final String LOCKED = "文件有密码，请在 Word 或 WPS 中取消密码、另存为 DOCX 后再试";

    Decoded read(String name, byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return read(name, files.getRoot());
        } catch (UnreadableDocumentException | BeyondLimitsException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw new UnreadableDocumentException(name, LOCKED, e);
        } catch (OldFileFormatException e) {
            throw new UnreadableDocumentException(name, "是 Excel 95 或更早的表格，暂不能读；请在 Excel 或 WPS 中另存为 XLSX 后再试", e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocumentException(name, "Office 文件已损坏，请重新获取原件", e);
        }
    }

    private static Decoded read(String name, DirectoryNode root) throws IOException {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new UnreadableDocumentException(name, LOCKED);
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return new DocReader().read(root);
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return new XlsReader().read(root);
        }
        throw new UnreadableDocumentException(name, "是 Office 文件，但不是文档或表格；如是演示文稿，请把文字另存为 DOCX 后再试");
    }
}
