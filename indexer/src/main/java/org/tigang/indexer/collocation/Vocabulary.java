package org.tigang.indexer.collocation;

import java.util.List;
import org.tigang.corpus.model.Span;

/// The words of the index: where they stand in a text and how often in all.
public interface Vocabulary {
    List<Span> words(String text);

    long count(String word);

    /// How many words there are in all.
    long total();
}
