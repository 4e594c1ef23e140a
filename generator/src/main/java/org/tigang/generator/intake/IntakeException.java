package org.tigang.generator.intake;

import java.nio.file.Path;

/// A table or a brief that is not understood: one line in Chinese that says where, what, and what to do.
public final class IntakeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private IntakeException(String message) {
        super(message);
    }

    /// Tells what is wrong, and what to do.
    ///
    /// @param where file, and within it line or cell
    public static IntakeException at(String where, String what, String remedy) {
        return new IntakeException(where + "：" + what + "，" + remedy);
    }

    static IntakeException at(Path file, String what, String remedy) {
        return at(file.getFileName().toString(), what, remedy);
    }
}
