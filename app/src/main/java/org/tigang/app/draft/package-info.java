/// Joins library, index and generator to draft a report: the port of the one is filled by the others here.
///
/// Start at [org.tigang.app.draft.Drafting].
@NullMarked
package org.tigang.app.draft;

import org.jspecify.annotations.NullMarked;
