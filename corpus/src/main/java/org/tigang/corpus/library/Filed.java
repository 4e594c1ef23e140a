package org.tigang.corpus.library;

import java.util.List;
import org.tigang.corpus.model.Document;

/// What stands in the reading file of one original.
record Filed(String sha256, String source, List<Document> documents) {
    Filed {
        documents = List.copyOf(documents);
    }
}
