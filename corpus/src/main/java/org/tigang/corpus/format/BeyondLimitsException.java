package org.tigang.corpus.format;

/// A file asks more than a document may. The message is for the user; whoever knows the file's name puts it
/// before.
final class BeyondLimitsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String why;

    BeyondLimitsException(String why) {
        super(why);
        this.why = why;
    }

    /// What the user is told. It stands for itself: the file is at fault, not the reader.
    UnreadableDocumentException of(String file) {
        return new UnreadableDocumentException(file, why);
    }
}
