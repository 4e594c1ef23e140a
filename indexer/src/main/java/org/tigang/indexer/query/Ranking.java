package org.tigang.indexer.query;

/// What stands first among the answers.
public enum Ranking {
    /// What answers best, of whatever year.
    BEST,

    /// Of what answers as well, the newer: each three years behind the newest document of the library halve the
    /// score, and a document without a year counts as one of the oldest.
    FRESH
}
