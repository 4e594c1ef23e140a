package org.tigang.app.evaluation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Makes the files that users bring and no program can read.
final class BadFiles {
    private BadFiles() {}

    static Path empty(Path folder) throws IOException {
        return Files.createFile(folder.resolve("空白.txt"));
    }

    static Path binaryNamedDocx(Path folder) throws IOException {
        byte[] bytes = new byte[5000];
        new Random(7).nextBytes(bytes);
        return Files.write(folder.resolve("乱码.docx"), bytes);
    }

    static Path truncatedPdf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(Product.SAMPLES.resolve("union"))) {
            Path whole = files.filter(file -> file.toString().endsWith(".pdf"))
                    .findFirst()
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(whole);
            return Files.write(folder.resolve("不完整.pdf"), Arrays.copyOf(bytes, bytes.length / 3));
        }
    }

    static Path docxWithPassword(Path folder) throws IOException {
        Path file = folder.resolve("加密.docx");
        try (var system = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("123456");
            try (OPCPackage whole = OPCPackage.open(new ByteArrayInputStream(plainDocx()));
                    OutputStream locked = encryptor.getDataStream(system)) {
                whole.save(locked);
            }
            system.writeFilesystem(out);
        } catch (GeneralSecurityException | InvalidFormatException e) {
            throw new IOException(e);
        }
        return file;
    }

    private static byte[] plainDocx() throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("工作总结");
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}
