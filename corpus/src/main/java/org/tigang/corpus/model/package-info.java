/// The values every floor speaks of: documents, blocks, spans, edits, slots and defects.
///
/// Start at [org.tigang.corpus.model.Document]. The JDK alone is used here.
@NullMarked
package org.tigang.corpus.model;

import org.jspecify.annotations.NullMarked;
