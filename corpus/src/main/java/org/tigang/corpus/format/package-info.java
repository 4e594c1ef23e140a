/// One reader per file format behind one door: bytes become text.
///
/// Start at [org.tigang.corpus.format.Formats]. Parsing libraries live here and nowhere else; nothing here
/// repairs.
@NullMarked
package org.tigang.corpus.format;

import org.jspecify.annotations.NullMarked;
