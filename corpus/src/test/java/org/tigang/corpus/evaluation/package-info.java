/// Reading, repair and structure held against gold, by a scorer that shares no code with them.
///
/// Start at [org.tigang.corpus.evaluation.PageScore]. The long runs are asked for by
/// `-Dtigang.evaluation=true`, as
/// `.ci/evaluate` does; they need the real documents and, beside them, the simulator of damage.
@NullMarked
package org.tigang.corpus.evaluation;

import org.jspecify.annotations.NullMarked;
