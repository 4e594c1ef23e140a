package org.tigang.corpus.library;

/// What became of a file that was handed in.
public enum Taken {
    NEW,
    /// The same bytes are in the library, under whatever name; nothing was changed.
    ALREADY
}
