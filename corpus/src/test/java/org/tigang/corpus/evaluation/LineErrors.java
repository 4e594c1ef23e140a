package org.tigang.corpus.evaluation;

/// @param lost ends of paragraphs that no longer end a line
/// @param extra ends of lines within a paragraph
record LineErrors(int lost, int extra) {}
