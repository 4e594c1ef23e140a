package org.tigang.generator.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.layout.Page;
import org.tigang.generator.outline.Report;

/// A report as a Word document: real styles, real headings, the page settings that bring the grid about.
final class DocxWriter {
    // The same report gives the same bytes: no entry of the archive tells when it was made.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String FIRST = "[Content_Types].xml";

    private DocxWriter() {}

    /// @param pages the report as the layout has it
    static void write(Report report, List<Page> pages, HouseStyle style, Edition edition, OutputStream out)
            throws IOException {
        try {
            write(DocxParts.of(report, pages, style, edition), out);
        } catch (Docx4JException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    static void write(WordprocessingMLPackage word, OutputStream out) throws Docx4JException, IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        word.save(packed);
        repack(packed.toByteArray(), out);
    }

    private static void repack(byte[] packed, OutputStream out) throws IOException {
        Map<String, byte[]> entries = entries(packed);
        ZipOutputStream zip = new ZipOutputStream(out);
        put(zip, FIRST, entries.getOrDefault(FIRST, new byte[0]));
        entries.remove(FIRST);
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            put(zip, entry.getKey(), entry.getValue());
        }
        zip.finish();
        zip.flush();
    }

    private static Map<String, byte[]> entries(byte[] packed) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
