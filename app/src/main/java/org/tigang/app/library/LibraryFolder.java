package org.tigang.app.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.tigang.app.screen.Screen;
import org.tigang.corpus.language.Lexicon;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.library.Library;
import org.tigang.indexer.CorpusIndex;
import org.tigang.indexer.IndexBuilder;

/// The folder in which a user's documents, their index and his own words lie.
public record LibraryFolder(Path path) {

    /// This folder, if it holds a library.
    ///
    /// @throws LibraryMissingException where nothing was ever taken in
    public LibraryFolder existing() {
        if (!exists()) {
            throw new LibraryMissingException(path);
        }
        return this;
    }

    public boolean exists() {
        return Files.exists(path.resolve("format"));
    }

    public Library library() {
        return Library.open(path);
    }

    public CorpusIndex index() {
        return CorpusIndex.open(indexPath(), segmenter());
    }

    /// Sees to it that whoever searches finds all that was taken in: what a killed run left undone is done now, an
    /// index of an earlier version is made anew. While somebody else takes documents in, the index stands as it
    /// was before.
    ///
    /// @throws org.tigang.indexer.IndexException where the index is damaged
    public LibraryFolder ready(Screen screen) {
        try (Library library = library()) {
            if (isIndexed(library)) {
                return this;
            }
            if (Files.isWritable(path) && library.tryClaim()) {
                update(library, screen);
            } else {
                IndexBuilder.verify(indexPath());
            }
        }
        return this;
    }

    private void update(Library library, Screen screen) {
        try (var update = new IndexUpdate(this, library, screen)) {
            update.finish();
        }
    }

    /// Whether the index holds what the library holds, and is as it was written.
    boolean isIndexed(Library library) {
        IndexList list = IndexList.readHead(indexedFiles());
        return list.isOf(library.stamp()) && list.isUntouched(indexPath()) && !library.isUnsettled();
    }

    public OwnWords ownWords() {
        return new OwnWords(path.resolve("lexicon.txt"));
    }

    /// Where an office may put its own fonts.
    public Path fonts() {
        return path.resolve("fonts");
    }

    /// Knows the words of the field and the user's own, as they stand now.
    public Supplier<Segmenter> segmenter() {
        return () -> new Segmenter(Lexicon.ofTheField().with(ownWords().lexicon()));
    }

    Path indexPath() {
        return path.resolve("index");
    }

    /// Which files the index holds.
    Path indexedFiles() {
        return path.resolve("indexed.txt");
    }
}
