/// What a search finds among real documents, measured beside the usual ways of searching Chinese.
///
/// Start at [org.tigang.indexer.evaluation.PolicyQuestionsTest]. Asked for by `-Dtigang.evaluation=true`, as
/// `.ci/evaluate` does; it needs the real documents.
@NullMarked
package org.tigang.indexer.evaluation;

import org.jspecify.annotations.NullMarked;
