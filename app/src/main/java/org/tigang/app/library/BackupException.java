package org.tigang.app.library;

/// A backup that cannot be written or brought back. The message is one Chinese line: which file, what, what to
/// do.
public final class BackupException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BackupException(String message) {
        super(message);
    }

    BackupException(String message, Throwable cause) {
        super(message, cause);
    }
}
