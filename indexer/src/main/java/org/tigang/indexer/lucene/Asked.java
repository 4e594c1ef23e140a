package org.tigang.indexer.lucene;

import java.util.List;
import org.apache.lucene.search.Query;

/// A query in Lucene's terms.
///
/// @param matching which paragraphs are found
/// @param clauses what adds to the score of one that is found, wherever it stands there; where there are none, what
/// matches says itself how well
record Asked(Query matching, List<Query> clauses) {}
