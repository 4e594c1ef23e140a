package org.tigang.generator.refresh;

import org.tigang.corpus.model.Span;

/// Other words for a stretch of a paragraph; an empty stretch is a place where words are put in.
///
/// @param paragraph counted from 0 over the paragraphs of the file
/// @param at of the paragraph as it was before any replacement
public record Replacement(int paragraph, Span at, String text) {}
