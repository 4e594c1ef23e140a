package org.tigang.corpus.language;

import org.tigang.corpus.model.Span;

/// A word of a text.
///
/// @param nature its part of speech by HanLP's names: `n`, `v`, `m`, `w`, …
/// @param at where it stands in the text
public record Token(String text, String nature, Span at) {}
