/// Words that keep company with what was looked for, more than chance would have it.
///
/// Start at [org.tigang.indexer.collocation.CollocationCounter]. The index is not known here.
@NullMarked
package org.tigang.indexer.collocation;

import org.jspecify.annotations.NullMarked;
