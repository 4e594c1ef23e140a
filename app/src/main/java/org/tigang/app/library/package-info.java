/// A user's library as the commands see it: documents, index and own words in one folder.
///
/// Start at [org.tigang.app.library.LibraryFolder].
@NullMarked
package org.tigang.app.library;

import org.jspecify.annotations.NullMarked;
