package org.tigang.indexer.lucene;

import java.io.IOException;

/// A query of more terms than a search takes.
public final class QueryTooLongException extends IOException {
    private static final long serialVersionUID = 1;

    QueryTooLongException(Throwable cause) {
        super(cause);
    }
}
