/// A finished report, also one that a person has edited since, is held against its statistics, read anew.
///
/// Start at [org.tigang.generator.check.Verification]. Nothing of the writer is known here: files, tables, numbers and
/// changes are read and computed by this package alone, so that one mistake is not made twice.
@NullMarked
package org.tigang.generator.check;

import org.jspecify.annotations.NullMarked;
