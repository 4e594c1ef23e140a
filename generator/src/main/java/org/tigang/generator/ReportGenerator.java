package org.tigang.generator;

/// The door of this package.
public final class ReportGenerator {}
