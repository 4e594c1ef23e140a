/// What a search finds among real documents, measured beside the usual ways of searching Chinese.
@NullMarked
package org.tigang.indexer.evaluation;

import org.jspecify.annotations.NullMarked;
