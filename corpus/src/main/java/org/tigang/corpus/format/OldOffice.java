package org.tigang.corpus.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// The compound files of Office: documents before 2007, and encrypted ones since. None of them can be read; each is
/// told why.
final class OldOffice {
    private OldOffice() {}

    static UnreadableDocumentException refusal(String name, byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return new UnreadableDocumentException(name, reason(files.getRoot()));
        } catch (IOException | RuntimeException e) {
            return new UnreadableDocumentException(name, "Office 文件已损坏，请重新获取原件", e);
        }
    }

    private static String reason(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return "文件有密码，请在 Word 或 WPS 中取消密码、另存为 DOCX 后再试";
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return "旧版 DOC 文件暂不能读，请用 Word 或 WPS 另存为 DOCX 后再试";
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return "这是 XLS 表格，不是文档；要作文档收入，请把内容另存为 DOCX";
        }
        return "旧版 Office 文件暂不能读，请另存为 DOCX 后再试";
    }
}
