/// The language floor: words, sentences, scripts. HanLP lives here and nowhere else.
///
/// Start at [org.tigang.corpus.language.Segmenter]. Nothing here knows of documents.
@NullMarked
package org.tigang.corpus.language;

import org.jspecify.annotations.NullMarked;
