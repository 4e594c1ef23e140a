package org.tigang.indexer.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tigang.corpus.model.Document;
import org.tigang.indexer.IndexBuilder;

/// Bytes of a merged index by characters of clean text: both term fields and facets. The texts themselves, two bytes a
/// character in a column of their own, and the stored fields stand apart.
class IndexSizeBenchmark {
    private static final int TEXT = 2;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 20})
    void sizeOfTheIndex(int copies) throws IOException {
        Reports reports = Reports.in(Benchmark.reports());
        index(reports.copies(copies));
        merge();
        double characters = (double) reports.characters() * copies;
        double all = Benchmark.bytes(folder) / characters;
        double stored = stored() / characters;
        Benchmark.measured(
                "index of the reports, %d times, %.1f million characters: bytes a character"
                        .formatted(copies, characters / 1e6),
                "≤ 3.5",
                String.format(
                        Locale.ROOT, "%.2f; texts and stored fields %.2f more", all - TEXT - stored, TEXT + stored));
    }

    private void index(Stream<Document> documents) {
        try (IndexBuilder builder = IndexBuilder.open(folder, () -> Benchmark.SEGMENTER)) {
            documents.forEach(builder::add);
            builder.commit();
        }
    }

    private void merge() throws IOException {
        var settings = new IndexWriterConfig().setUseCompoundFile(false);
        settings.getMergePolicy().setNoCFSRatio(0);
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, settings)) {
            writer.forceMerge(1);
            writer.commit();
        }
    }

    private long stored() throws IOException {
        long bytes = 0;
        try (var directory = FSDirectory.open(folder)) {
            for (String file : directory.listAll()) {
                bytes += file.endsWith(".fdt") ? directory.fileLength(file) : 0;
            }
        }
        return bytes;
    }
}
