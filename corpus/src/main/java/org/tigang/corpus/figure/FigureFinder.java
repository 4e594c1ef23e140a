package org.tigang.corpus.figure;

/// The door of this package.
public final class FigureFinder {}
