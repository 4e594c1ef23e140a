package org.tigang.indexer.evaluation;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tigang.corpus.language.Fold;
import org.tigang.corpus.language.Lexicon;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.language.Token;

/// HanLP's words and nothing else: a peer.
final class WordAnalyzer extends Analyzer {
    private final Segmenter segmenter = new Segmenter(new Lexicon(List.of()));

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new Words(segmenter));
    }

    private static final class Words extends Tokenizer {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Segmenter segmenter;
        private Iterator<Token> words = List.<Token>of().iterator();

        Words(Segmenter segmenter) {
            this.segmenter = segmenter;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            var text = new StringBuilder();
            for (int c = input.read(); c >= 0; c = input.read()) {
                text.append((char) c);
            }
            words = segmenter.segment(Fold.forWords(text.toString())).stream()
                    .filter(word -> word.text().codePoints().anyMatch(Character::isLetterOrDigit))
                    .iterator();
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (!words.hasNext()) {
                return false;
            }
            term.append(words.next().text());
            return true;
        }
    }
}
