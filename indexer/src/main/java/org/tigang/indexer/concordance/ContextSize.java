package org.tigang.indexer.concordance;

import org.tigang.corpus.model.Span;

/// How many characters are shown on either side.
public record ContextSize(int characters) {
    public ContextSize {
        if (characters < 0) {
            throw new IllegalArgumentException("no such size: " + characters);
        }
    }

    public static ContextSize of(int characters) {
        return new ContextSize(characters);
    }

    String before(String text, Span match) {
        int count = Math.min(characters, text.codePointCount(0, match.from()));
        return text.substring(text.offsetByCodePoints(match.from(), -count), match.from());
    }

    String after(String text, Span match) {
        int count = Math.min(characters, text.codePointCount(match.to(), text.length()));
        return text.substring(match.to(), text.offsetByCodePoints(match.to(), count));
    }
}
