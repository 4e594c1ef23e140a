/// What is asked and what is answered: queries, filters, hits. Values alone.
///
/// Start at [org.tigang.indexer.query.QueryParser]. Neither the index nor words are known here.
@NullMarked
package org.tigang.indexer.query;

import org.jspecify.annotations.NullMarked;
