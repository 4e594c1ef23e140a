package org.tigang.indexer.lucene;

/// The names of the fields that an entry gives back, is filtered by, or is sorted by.
final class Kept {
    static final String DOCUMENT = "document";
    static final String PARAGRAPH = "paragraph";
    static final String SOURCE = "source";
    static final String TITLE = "title";
    static final String KIND = "kind";
    static final String YEAR = "year";
    static final String REGION = "region";
    static final String ORGANISATION = "organisation";

    /// The heading that the paragraph itself is, without its number.
    static final String HEADING = "heading";

    static final String PATH = "path";
    static final String TEXT = "text";

    /// What is open in the paragraph; a column only where something is.
    static final String OPEN = "open";

    /// How many characters a document has.
    static final String LENGTH = "length";

    private Kept() {}
}
