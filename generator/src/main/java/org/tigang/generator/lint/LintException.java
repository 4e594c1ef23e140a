package org.tigang.generator.lint;

/// A file that cannot be looked at, or a copy that cannot be written. The message is one Chinese line.
public final class LintException extends RuntimeException {
    private static final long serialVersionUID = 1;

    LintException(String message, Throwable cause) {
        super(message, cause);
    }
}
