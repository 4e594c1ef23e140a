package org.tigang.corpus.language;

/// The door of this package.
public final class Segmenter {}
