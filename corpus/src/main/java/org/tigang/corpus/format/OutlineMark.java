package org.tigang.corpus.format;

/// A paragraph that the file itself calls a heading.
///
/// @param line of the decoded text, from 1
/// @param level from 1
public record OutlineMark(int line, int level) {}
