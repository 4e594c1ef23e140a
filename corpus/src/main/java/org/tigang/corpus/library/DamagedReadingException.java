package org.tigang.corpus.library;

import java.io.IOException;

/// A reading is not as it was written. Its original gives it back.
final class DamagedReadingException extends IOException {
    private static final long serialVersionUID = 1;

    DamagedReadingException(String message) {
        super(message);
    }
}
