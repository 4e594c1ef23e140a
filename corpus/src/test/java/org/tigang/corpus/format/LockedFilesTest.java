package org.tigang.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Of a file with a password the user learns just that, whatever program locked it.
class LockedFilesTest {
    private static final List<List<String>> ROWS = List.of(List.of("品种", "单价"), List.of("晚籼米", "2.68"));
    private static final String TOLD = "：文件有密码，请在 Word 或 WPS 中取消密码、另存为 DOCX 后再试";

    private final Formats formats = new Formats();

    @ParameterizedTest
    @EnumSource(names = {"agile", "standard"})
    void officeFilesSince2007(EncryptionMode mode) throws IOException, GeneralSecurityException {
        isTold("密.docx", sealed(mode, Fixtures.summary("docx")));
        isTold("密.xlsx", sealed(mode, Papers.xlsx(ROWS)));
    }

    @Test
    void binaryOfficeFiles() throws IOException {
        isTold("密.doc", lockedDoc());
        isTold("密.wps", lockedDoc());
        isTold("密.xls", lockedXls());
    }

    @Test
    void documentsOfWord95() throws IOException {
        isTold("密.doc", OldWord.doc(OldWord.ENCRYPTED, new byte[] {1, 2, 3}));
    }

    @Test
    void openDocumentTextsOfEveryAge() {
        String data = "<manifest:encryption-data manifest:checksum-type=\"SHA1/1K\"/>";
        byte[] noise = {5, 17, 101, -3, 90};
        isTold("密.odt", Fixtures.zip("META-INF/manifest.xml", manifest("content.xml", data), "content.xml", noise));
        // Since LibreOffice 24.8 the whole package is sealed.
        String whole = "encrypted-package";
        isTold("密.odt", Fixtures.zip("META-INF/manifest.xml", manifest(whole, data), whole, noise));
    }

    /// Excel locks what it protects from writing with a password that every program knows.
    @Test
    void aTableThatIsOnlyProtectedFromWritingIsRead() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("VelvetSweatshop");
        assertThat(formats.read("护.xls", locked()).text()).contains("晚籼米\t2.68");
    }

    private void isTold(String name, byte[] bytes) {
        assertThatThrownBy(() -> formats.unpack(name, bytes).stream()
                        .map(Packed.File.class::cast)
                        .forEach(file -> formats.read(file.source(), file.bytes())))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage(name + TOLD);
    }

    private static byte[] sealed(EncryptionMode mode, byte[] file) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(file);
            }
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] lockedDoc() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(Fixtures.summary("doc")))) {
            document.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return bytes.toByteArray();
    }

    private static byte[] lockedXls() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        return locked();
    }

    private static byte[] locked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(Papers.xls(ROWS)))) {
            workbook.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return bytes.toByteArray();
    }

    private static String manifest(String path, String data) {
        return "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                + "<manifest:file-entry manifest:full-path=\"" + path + "\">" + data
                + "</manifest:file-entry></manifest:manifest>";
    }
}
