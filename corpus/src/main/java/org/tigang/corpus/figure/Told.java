package org.tigang.corpus.figure;

/// A figure with its place in a document.
///
/// @param paragraph the line of the document's text, from 1
/// @param sentence the figure's spans are of this
public record Told(int paragraph, String sentence, Figure figure) {}
