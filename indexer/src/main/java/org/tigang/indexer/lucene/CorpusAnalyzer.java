package org.tigang.indexer.lucene;

import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.tigang.corpus.language.Segmenter;

/// Text becomes terms: words in a field named `….words`, pairs of characters in any other. Segmenting wakes only where
/// there are words to cut.
final class CorpusAnalyzer extends Analyzer {
    static final String WORDS = ".words";

    private final Supplier<Segmenter> segmenter;

    CorpusAnalyzer(Supplier<Segmenter> segmenter) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.segmenter = segmenter;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(field.endsWith(WORDS) ? new WordTokenizer(segmenter) : new PairTokenizer());
    }
}
