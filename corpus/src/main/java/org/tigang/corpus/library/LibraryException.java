package org.tigang.corpus.library;

/// The library could not do it. The message is one line for the user: where, what is wrong, what to do.
public final class LibraryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    LibraryException(String message) {
        super(message);
    }

    LibraryException(String message, Throwable cause) {
        super(message, cause);
    }
}
