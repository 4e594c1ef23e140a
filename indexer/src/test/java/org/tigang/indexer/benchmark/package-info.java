/// How fast and how large, side by side with bare Lucene in the same run; asked for by `-Dtigang.speed=true`.
@NullMarked
package org.tigang.indexer.benchmark;

import org.jspecify.annotations.NullMarked;
