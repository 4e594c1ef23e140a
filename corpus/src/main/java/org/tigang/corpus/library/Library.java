package org.tigang.corpus.library;

/// The door of this package.
public final class Library {}
