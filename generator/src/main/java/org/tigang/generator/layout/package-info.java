/// The 28 × 22 grid of GB/T 9704: lines and pages. Neither DOCX nor PDF is known here.
///
/// Start at [org.tigang.generator.layout.Layout].
@NullMarked
package org.tigang.generator.layout;

import org.jspecify.annotations.NullMarked;
