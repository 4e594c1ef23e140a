package org.tigang.generator.intake;

/// The door of this package.
public final class Intake {}
