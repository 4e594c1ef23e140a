package org.tigang.indexer.lucene;

import java.io.IOException;

/// Somebody else is writing the index.
public final class IndexLockedException extends IOException {
    private static final long serialVersionUID = 1;

    IndexLockedException(IOException cause) {
        super(cause);
    }
}
