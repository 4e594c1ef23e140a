package org.tigang.app.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tigang.app.screen.Progress;
import org.tigang.app.screen.Screen;
import org.tigang.corpus.library.Entry;
import org.tigang.corpus.library.Library;
import org.tigang.corpus.model.Document;
import org.tigang.indexer.IndexBuilder;
import org.tigang.indexer.IndexException;

/// Makes the index hold what the library holds, whatever an earlier run left undone. Only who has claimed the library
/// may do so. Without [#finish] nothing is changed.
public final class IndexUpdate implements AutoCloseable {
    private final LibraryFolder folder;
    private final Library library;
    private final Screen screen;
    /// What the index holds, or will when this is finished.
    private final Map<String, List<String>> indexed = new HashMap<>();

    private Optional<IndexBuilder> builder = Optional.empty();
    private Optional<Indexing> indexing = Optional.empty();

    public IndexUpdate(LibraryFolder folder, Library library, Screen screen) {
        this.folder = folder;
        this.library = library;
        this.screen = screen;
    }

    /// Adds documents that were just taken in, on other threads.
    public void add(String sha256, List<Document> documents) {
        open();
        indexed.put(sha256, documents.stream().map(Document::id).toList());
        indexing.orElseThrow().add(() -> documents, () -> {});
    }

    /// Adds and removes whatever else has changed; nothing is touched where nothing has, or where somebody else is
    /// about to do it.
    public void finish() {
        if (builder.isEmpty() && (folder.isIndexed(library) || !library.tryClaim())) {
            return;
        }
        open();
        removeOthers();
        addMissing();
        indexing.orElseThrow().finish();
        builder.orElseThrow().commit();
        IndexList.of(folder, library.stamp(), indexed).write(folder.indexedFiles());
    }

    /// Makes the index from nothing.
    public void anew() {
        begin();
        finish();
    }

    private void open() {
        if (builder.isPresent()) {
            return;
        }
        IndexList there = IndexList.read(folder.indexedFiles());
        if (there.files().isEmpty()) {
            begin();
        } else if (isOutdated(there)) {
            screen.tell(folder.path() + "：索引由以前的版本建立，现在自动重建");
            begin();
        } else {
            indexed.putAll(there.files());
            start(IndexBuilder.open(folder.indexPath(), folder.segmenter()));
        }
    }

    /// @throws IndexException where the index is damaged
    private boolean isOutdated(IndexList there) {
        try {
            if (!there.isUntouched(folder.indexPath())) {
                IndexBuilder.verify(folder.indexPath());
            }
            return false;
        } catch (IndexException e) {
            if (e.isOutdated()) {
                return true;
            }
            throw e;
        }
    }

    private void begin() {
        new IndexList(List.of(), Map.of()).write(folder.indexedFiles());
        start(IndexBuilder.anew(folder.indexPath(), folder.segmenter()));
    }

    private void start(IndexBuilder index) {
        builder = Optional.of(index);
        indexing = Optional.of(new Indexing(index));
    }

    private void removeOthers() {
        Set<String> there = library.entries().stream().map(Entry::sha256).collect(Collectors.toSet());
        Set<String> gone = new HashSet<>(indexed.keySet());
        gone.removeAll(there);
        gone.forEach(file -> indexed.getOrDefault(file, List.of()).forEach(builder.orElseThrow()::remove));
        indexed.keySet().retainAll(there);
    }

    private void addMissing() {
        List<Entry> missing = library.entries().stream()
                .filter(entry -> !indexed.containsKey(entry.sha256()))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        try (Progress progress = screen.progress("建立索引", missing.size())) {
            for (Entry entry : missing) {
                indexed.put(
                        entry.sha256(),
                        entry.documents().stream().map(Entry.Line::id).toList());
                indexing.orElseThrow().add(() -> library.documents(entry), () -> progress.step(1, 0));
            }
            indexing.orElseThrow().finish();
        }
    }

    @Override
    public void close() {
        indexing.ifPresent(Indexing::close);
        builder.ifPresent(IndexBuilder::close);
    }
}
