/// One class per kind of damage; each repair gives edits that map back to the decoded text.
///
/// Start at [org.tigang.corpus.repair.Repairs]. No files are known here.
@NullMarked
package org.tigang.corpus.repair;

import org.jspecify.annotations.NullMarked;
