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
    private static final int MOST_ENTRIES = 20_000;

    private final String name;
    private final ZipFile file;
    private final Allowance allowance;

    /// @param name of the file, for what is told to the user
    Zip(String name, byte[] bytes) throws IOException {
        this(name, bytes, new Allowance(name));
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
        if (entries.size() > MOST_ENTRIES) {
            throw new UnreadableDocumentException(name, "压缩包里的文件超过" + MOST_ENTRIES + "个，请拆分后再试");
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
