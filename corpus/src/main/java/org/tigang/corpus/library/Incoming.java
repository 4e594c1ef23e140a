package org.tigang.corpus.library;

import java.util.List;
import org.tigang.corpus.model.Document;

/// A file that is handed in.
///
/// @param source the file as the user named it
/// @param documents what was read in the bytes
// The bytes are handed on once and never compared.
@SuppressWarnings("ArrayRecordComponent")
public record Incoming(String source, byte[] bytes, List<Document> documents) {
    public Incoming {
        documents = List.copyOf(documents);
    }
}
