package org.tigang.corpus.repair;

/// The door of this package.
public final class Repairs {}
