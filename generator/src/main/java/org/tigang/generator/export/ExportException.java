package org.tigang.generator.export;

import java.io.Serial;

/// A file could not be written. The message is one line for the user: what, where, what to do.
public final class ExportException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    ExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
