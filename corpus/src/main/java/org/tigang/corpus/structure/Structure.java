package org.tigang.corpus.structure;

/// The door of this package.
public final class Structure {}
