package org.tigang.corpus.format;

/// The door of this package.
public final class Formats {}
