package org.tigang.indexer.lucene;

import org.tigang.indexer.query.Query;

/// The texts of an entry that can be searched for runs of characters.
enum Searched {
    TEXT,
    TITLE,
    OUTLINE,
    REGION,
    ORGANISATION;

    static final String WORDS = TEXT.name() + CorpusAnalyzer.WORDS;
    static final String OUTLINE_WORDS = OUTLINE.name() + CorpusAnalyzer.WORDS;

    static Searched of(Query.Part part) {
        return switch (part) {
            case TITLE -> TITLE;
            case OUTLINE -> OUTLINE;
            case REGION -> REGION;
            case ORGANISATION -> ORGANISATION;
        };
    }

    /// Whether there are few of them, each many times: they are kept whole.
    boolean isLabel() {
        return this == OUTLINE || this == REGION || this == ORGANISATION;
    }

    /// The field of its pairs of characters, by their places; of the whole folded text where it is a label.
    String field() {
        return name() + (isLabel() ? ".folded" : ".pairs");
    }
}
