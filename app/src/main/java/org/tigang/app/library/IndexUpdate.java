package org.tigang.app.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.tigang.app.screen.Progress;
import org.tigang.corpus.library.Entry;
import org.tigang.corpus.library.Library;
import org.tigang.indexer.IndexBuilder;

/// Makes the index hold what the library holds, whatever an earlier run left undone.
///
/// A list beside the index tells which files it holds, with their documents; it is written after the index.
public final class IndexUpdate {
    private static final String GAP = "\t";

    private final LibraryFolder folder;
    private final Library library;

    public IndexUpdate(LibraryFolder folder, Library library) {
        this.folder = folder;
        this.library = library;
    }

    /// Adds and removes what has changed; nothing is touched where nothing has.
    public void run(IntFunction<Progress> progress) {
        if (!Files.exists(folder.indexedFiles())) {
            anew(progress);
            return;
        }
        Map<String, String> indexed = indexed();
        Map<String, String> wanted = wanted();
        if (!indexed.equals(wanted)) {
            try (IndexBuilder index = IndexBuilder.open(folder.indexPath(), folder.segmenter())) {
                removed(indexed, wanted).forEach(index::remove);
                add(index, indexed.keySet(), progress);
            }
        }
    }

    /// Makes the index from nothing.
    public void anew(IntFunction<Progress> progress) {
        remember(Map.of());
        try (IndexBuilder index = IndexBuilder.anew(folder.indexPath(), folder.segmenter())) {
            add(index, Set.of(), progress);
        }
    }

    private void add(IndexBuilder index, Set<String> there, IntFunction<Progress> progress) {
        List<Entry> missing = library.entries().stream()
                .filter(entry -> !there.contains(entry.sha256()))
                .toList();
        try (Progress step = progress.apply(missing.size())) {
            missing.parallelStream().forEach(entry -> {
                library.documents(entry).forEach(index::add);
                step.step();
            });
        }
        index.commit();
        remember(wanted());
    }

    private static List<String> removed(Map<String, String> indexed, Map<String, String> wanted) {
        return indexed.entrySet().stream()
                .filter(file -> !wanted.containsKey(file.getKey()))
                .flatMap(file -> List.of(file.getValue().split(GAP)).stream())
                .toList();
    }

    private Map<String, String> wanted() {
        return library.entries().stream()
                .collect(Collectors.toMap(
                        Entry::sha256,
                        entry -> entry.documents().stream().map(Entry.Line::id).collect(Collectors.joining(GAP)),
                        (first, _) -> first,
                        LinkedHashMap::new));
    }

    private Map<String, String> indexed() {
        try {
            return Files.readAllLines(folder.indexedFiles()).stream()
                    .map(line -> line.split(GAP, 2))
                    .collect(Collectors.toMap(line -> line[0], line -> line.length > 1 ? line[1] : ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remember(Map<String, String> files) {
        String lines = files.entrySet().stream()
                .map(file -> file.getKey() + GAP + file.getValue() + "\n")
                .collect(Collectors.joining());
        WholeFile.write(folder.indexedFiles(), lines.getBytes(UTF_8));
    }
}
