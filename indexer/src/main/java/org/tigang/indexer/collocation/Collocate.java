package org.tigang.indexer.collocation;

/// A word that stands near the matches more often than elsewhere.
///
/// @param together how often it stands within the window
/// @param overall how often it stands in the whole index
/// @param expected how often it would stand within the window by chance
/// @param logLikelihood how sure the company is; above 15.13 chance has less than one part in ten thousand
public record Collocate(String word, long together, long overall, double expected, double logLikelihood) {}
