package org.tigang.corpus.model;

/// How much of a document is there, in characters, by its own word: 1333 of 2096.
public record Completeness(int present, int whole) {}
