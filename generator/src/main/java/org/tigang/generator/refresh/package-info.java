/// A draft that a person has gone on writing takes up changed statistics: only the sentences they touch are made anew.
///
/// Start at [org.tigang.generator.refresh.Refresh].
@NullMarked
package org.tigang.generator.refresh;

import org.jspecify.annotations.NullMarked;
