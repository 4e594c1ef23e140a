package org.tigang.corpus;

/// The door: a file or a folder becomes readings.
public final class Corpus {}
