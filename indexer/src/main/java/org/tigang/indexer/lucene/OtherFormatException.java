package org.tigang.indexer.lucene;

import java.io.IOException;

/// An index that another version of the program has written.
public final class OtherFormatException extends IOException {
    private static final long serialVersionUID = 1;

    private final int found;

    OtherFormatException(int found) {
        super("index format " + found + " instead of " + IndexFormat.NUMBER);
        this.found = found;
    }

    public boolean isNewer() {
        return found > IndexFormat.NUMBER;
    }
}
