package org.tigang.app.library;

import java.util.List;
import org.tigang.corpus.model.Document;

/// What became of one file, which may have been packed in an archive.
public sealed interface FileReading {

    /// As the user named it; within an archive `a.zip!/目录/文件.docx`.
    String source();

    // The bytes are handed on once and never compared.
    @SuppressWarnings("ArrayRecordComponent")
    record Read(String source, byte[] bytes, List<Document> documents) implements FileReading {}

    /// The same bytes are known; nothing was read.
    record Known(String source) implements FileReading {}

    /// Nothing could be read.
    ///
    /// @param why one line for the user that names the file
    record Unreadable(String source, String why) implements FileReading {}
}
