package org.tigang.generator;

import java.util.List;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.generator.phrase.Passage;
import org.tigang.generator.phrase.Passages;
import org.tigang.generator.phrase.Phrasebook;

/// Offers all it has, whatever is asked for.
record Shelf(List<Document> documents) implements Phrasebook {
    @Override
    public List<Passage> passages(String words, int limit) {
        return documents.stream()
                .flatMap(document -> Passages.of(document).stream())
                .toList();
    }

    @Override
    public List<Document> models(DocumentKind kind, int limit) {
        return documents;
    }
}
