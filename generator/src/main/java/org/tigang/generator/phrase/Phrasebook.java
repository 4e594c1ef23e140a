package org.tigang.generator.phrase;

/// The door of this package.
public final class Phrasebook {}
