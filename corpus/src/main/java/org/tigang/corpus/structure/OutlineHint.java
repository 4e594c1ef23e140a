package org.tigang.corpus.structure;

/// What a format knows of a line: that it is a heading.
///
/// @param line of the decoded text, from 1
/// @param level from 1
public record OutlineHint(int line, int level) {}
