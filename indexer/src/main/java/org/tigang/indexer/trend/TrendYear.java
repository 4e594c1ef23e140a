package org.tigang.indexer.trend;

/// What one year holds of a query.
///
/// @param occurrences which do not overlap
/// @param documents with at least one of them
/// @param perTenThousand occurrences in ten thousand characters of that year's text
public record TrendYear(int year, int occurrences, int paragraphs, int documents, double perTenThousand) {}
