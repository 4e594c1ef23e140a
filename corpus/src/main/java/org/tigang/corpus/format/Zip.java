package org.tigang.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// The parts of a ZIP file, each inflated only when it is asked for, and never more than a document can need.
final class Zip implements AutoCloseable {
    private final String name;
    private final ZipFile file;
    private final Allowance allowance;

    /// @param name of the file, for what is told to the user
    Zip(String name, byte[] bytes) throws IOException {
        this(name, bytes, new Allowance(name, bytes.length));
    }

    /// @param allowance shared with whatever this file came out of
    Zip(String name, byte[] bytes, Allowance allowance) throws IOException {
        this.name = name;
        this.file = ZipFile.builder().setByteArray(bytes).get();
        this.allowance = allowance;
    }

    /// @throws UnreadableDocumentException where there are too many
    List<ZipArchiveEntry> entries() {
        List<ZipArchiveEntry> entries = Collections.list(file.getEntries());
        if (entries.size() > Limits.ENTRIES) {
            throw new UnreadableDocumentException(name, "压缩包里的文件超过" + Limits.ENTRIES + "个，请拆分后再试");
        }
        return entries;
    }

    boolean has(String path) {
        return file.getEntry(path) != null;
    }

    Optional<InputStream> open(String path) throws IOException {
        ZipArchiveEntry entry = file.getEntry(path);
        return entry == null ? Optional.empty() : Optional.of(open(entry));
    }

    /// Throws where a part, and whatever tells what the parts are, is too large to be read as one tree.
    void check(String path) throws IOException {
        for (ZipArchiveEntry entry : entries()) {
            String part = entry.getName();
            if (part.equals(path) || part.endsWith(".rels") || part.equals("[Content_Types].xml")) {
                try (InputStream in = open(entry)) {
                    Limits.check(in.readNBytes(Limits.TREE + 1).length, Limits.TREE, "文件的" + part);
                }
            }
        }
    }

    InputStream open(ZipArchiveEntry entry) throws IOException {
        return allowance.over(file.getInputStream(entry), entry.getCompressedSize());
    }

    boolean canOpen(ZipArchiveEntry entry) {
        return file.canReadEntryData(entry);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
