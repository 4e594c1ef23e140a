package org.tigang.corpus.format;

/// A file asks more than a document may. The message is for the user; whoever knows the file's name puts it before.
final class BeyondLimitsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BeyondLimitsException(String why) {
        super(why);
    }
}
