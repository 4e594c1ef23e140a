/// Documents in: damaged files become clean [org.tigang.corpus.model.Document]s.
///
/// Start at [org.tigang.corpus.Corpus]. Nothing here knows of searching or of reports.
@NullMarked
package org.tigang.corpus;

import org.jspecify.annotations.NullMarked;
