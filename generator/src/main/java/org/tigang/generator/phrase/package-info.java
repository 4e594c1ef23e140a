/// Phrasings with typed slots, mined from past sentences and filled with this year's figures.
///
/// Start at [org.tigang.generator.phrase.Phrasebook]. No files are read here.
@NullMarked
package org.tigang.generator.phrase;

import org.jspecify.annotations.NullMarked;
