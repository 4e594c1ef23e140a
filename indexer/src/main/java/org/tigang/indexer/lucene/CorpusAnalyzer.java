package org.tigang.indexer.lucene;

import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.tigang.corpus.language.Segmenter;

/// Text becomes terms: words in a field named `….words`, single characters in `….characters`, pairs of characters
/// in any other. Segmenting wakes only where there are words to cut.
final class CorpusAnalyzer extends Analyzer {
    static final String WORDS = ".words";
    static final String CHARACTERS = ".characters";

    private final Supplier<Segmenter> segmenter;

    CorpusAnalyzer(Supplier<Segmenter> segmenter) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.segmenter = segmenter;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        if (field.endsWith(WORDS)) {
            return new TokenStreamComponents(new WordTokenizer(segmenter));
        }
        return new TokenStreamComponents(new CharacterTokenizer(field.endsWith(CHARACTERS) ? 1 : 2));
    }
}
