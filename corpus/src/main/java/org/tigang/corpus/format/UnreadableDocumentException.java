package org.tigang.corpus.format;

/// A file that gives no text at all. The message is one line for the user: which file, what is wrong, what to do.
public final class UnreadableDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// @param line the whole of it
    public UnreadableDocumentException(String line) {
        super(line);
    }

    UnreadableDocumentException(String file, String why) {
        super(file + "：" + why);
    }

    UnreadableDocumentException(String file, String why, Throwable cause) {
        super(file + "：" + why, cause);
    }
}
