package org.tigang.app;

/// The only main.
public final class Main {}
