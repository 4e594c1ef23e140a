/// Clean text becomes a document: furniture, outline, title, kind, organisation, region, date.
///
/// Start at [org.tigang.corpus.structure.Structure]. No files are known here.
@NullMarked
package org.tigang.corpus.structure;

import org.jspecify.annotations.NullMarked;
