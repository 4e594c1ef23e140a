/// The documents a user has taken in: originals by SHA-256, their readings, the catalogue.
///
/// Start at [org.tigang.corpus.library.Library]. The index is not known here.
@NullMarked
package org.tigang.corpus.library;

import org.jspecify.annotations.NullMarked;
