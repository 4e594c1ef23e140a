package org.tigang.generator.layout;

/// The door of this package.
public final class Layout {}
