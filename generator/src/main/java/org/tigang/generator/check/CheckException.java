package org.tigang.generator.check;

import java.nio.file.Path;

/// A file that cannot be checked. The message is one Chinese line: file, what is wrong, what to do.
public final class CheckException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private CheckException(String message) {
        super(message);
    }

    static CheckException at(Path file, String wrong, String remedy) {
        return new CheckException(file + "：" + wrong + "，" + remedy);
    }
}
