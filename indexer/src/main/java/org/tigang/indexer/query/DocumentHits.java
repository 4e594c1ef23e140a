package org.tigang.indexer.query;

import java.util.List;

/// The answer to a search, document by document.
///
/// @param query in its own language
/// @param total documents with paragraphs that match, all of them counted
/// @param paragraphs those paragraphs, all of them counted
/// @param documents the page that was asked for: the best first
/// @param suggestions other queries, as in [Hits]
public record DocumentHits(
        String query, int total, int paragraphs, List<DocumentHit> documents, List<String> suggestions) {
    public DocumentHits {
        documents = List.copyOf(documents);
        suggestions = List.copyOf(suggestions);
    }

    public DocumentHits withSuggestions(List<String> found) {
        return new DocumentHits(query, total, paragraphs, documents, found);
    }
}
