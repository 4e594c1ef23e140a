package org.tigang.generator.lint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;

/// A Word file part by part: what is not looked at is written back byte for byte.
final class WordParts {
    static final String BODY = "word/document.xml";
    private static final int MOST_BYTES = 256 << 20;

    private final Map<String, byte[]> bytes = new LinkedHashMap<>();
    private final Map<String, Document> trees = new LinkedHashMap<>();

    private WordParts() {}

    static WordParts read(Path file) {
        var parts = new WordParts();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            int left = MOST_BYTES;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(left);
                left -= part.length;
                if (left == 0) {
                    throw new IOException("too large");
                }
                parts.bytes.put(entry.getName(), part);
            }
            if (parts.part(BODY).isEmpty()) {
                throw new IOException("no " + BODY);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new LintException(file + "：" + wrong(file) + "，版式检查只看 DOCX；请用 Word 或 WPS 另存为 DOCX 再试。", e);
        }
        return parts;
    }

    private static String wrong(Path file) {
        return Files.exists(file) ? "不是完好的 DOCX" : "没有这个文件";
    }

    Document body() throws IOException {
        return part(BODY).orElseThrow();
    }

    /// Trees are shared: what is changed in them is written.
    Optional<Document> part(String name) throws IOException {
        byte[] part = bytes.get(name);
        if (part == null) {
            return Optional.empty();
        }
        Document tree = trees.get(name);
        if (tree == null) {
            tree = Xml.parse(part);
            trees.put(name, tree);
        }
        return Optional.of(tree);
    }

    List<String> names() {
        return List.copyOf(bytes.keySet());
    }

    /// Whole or not at all, with the trees of the named parts.
    void write(Path file, List<String> changed) {
        Path aside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(aside)) {
                write(out, changed);
            }
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LintException(file + "：写不进去，请检查文件夹是否存在、是否有权限、文件是否正打开着。", e);
        }
    }

    private void write(OutputStream out, List<String> changed) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : bytes.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                Optional<Document> tree = changed.contains(part.getKey()) ? part(part.getKey()) : Optional.empty();
                zip.write(tree.isPresent() ? Xml.bytes(tree.get()) : part.getValue());
            }
        }
    }
}
