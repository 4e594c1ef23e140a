/// The proof of finished drafts by an outsider: it reads the files that were written and the table they speak of,
/// and shares no rule with the writer.
///
/// Start at [org.tigang.app.evaluation.DraftProof].
@NullMarked
package org.tigang.app.evaluation;

import org.jspecify.annotations.NullMarked;
