package org.tigang.indexer;

/// The door of this package.
public final class CorpusIndex {}
