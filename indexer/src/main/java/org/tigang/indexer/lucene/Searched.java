package org.tigang.indexer.lucene;

import org.apache.lucene.search.Query;

/// The texts of an entry that can be searched for runs of characters.
enum Searched {
    TEXT,
    TITLE,
    OUTLINE,
    REGION,
    ORGANISATION;

    static final String WORDS = TEXT.name() + CorpusAnalyzer.WORDS;
    static final String OUTLINE_WORDS = OUTLINE.name() + CorpusAnalyzer.WORDS;

    static Searched of(org.tigang.indexer.query.Query.Part part) {
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

    /// Paragraphs that hold what was asked of this text, each by itself or all that share it.
    Query holding(Query asked) {
        return switch (this) {
            case TEXT -> asked;
            case OUTLINE -> new SharedQuery(asked, Shared.IN_SECTION);
            case TITLE, REGION, ORGANISATION -> new SharedQuery(asked, Shared.IN_DOCUMENT);
        };
    }

    /// The field of its pairs of characters, by their places; of the whole folded text where it is a label.
    String field() {
        return name() + (isLabel() ? ".folded" : ".pairs");
    }
}
