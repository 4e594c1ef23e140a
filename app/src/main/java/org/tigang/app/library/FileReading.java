package org.tigang.app.library;

import java.nio.file.Path;
import java.util.List;
import org.tigang.corpus.model.Document;

/// What became of one file.
public sealed interface FileReading {

    Path file();

    // The bytes are handed on once and never compared.
    @SuppressWarnings("ArrayRecordComponent")
    record Read(Path file, byte[] bytes, List<Document> documents) implements FileReading {}

    /// The same bytes are known; nothing was read.
    record Known(Path file) implements FileReading {}

    /// Nothing could be read.
    ///
    /// @param why one line for the user that names the file
    record Unreadable(Path file, String why) implements FileReading {}
}
