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

    static Searched of(Query.Part part) {
        return switch (part) {
            case TITLE -> TITLE;
            case OUTLINE -> OUTLINE;
            case REGION -> REGION;
            case ORGANISATION -> ORGANISATION;
        };
    }

    /// The field of its pairs of characters, by their places.
    String pairs() {
        return name() + ".pairs";
    }

    /// The field of its single characters; only whether they are there is kept.
    String characters() {
        return name() + CorpusAnalyzer.CHARACTERS;
    }
}
