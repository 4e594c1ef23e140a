package org.tigang.indexer.query;

/// A heading of the library without its number.
///
/// @param count how many times it stands in outlines
public record Heading(String text, int count) {}
