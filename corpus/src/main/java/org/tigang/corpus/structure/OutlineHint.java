package org.tigang.corpus.structure;

/// A heading by the file's own word.
///
/// @param line of the decoded text, from 1
public record OutlineHint(int line, int level) {}
