package org.tigang.app.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.tigang.corpus.language.Lexicon;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.library.Library;
import org.tigang.indexer.CorpusIndex;

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
