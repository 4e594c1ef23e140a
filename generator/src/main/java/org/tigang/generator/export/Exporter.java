package org.tigang.generator.export;

/// The door of this package.
public final class Exporter {}
