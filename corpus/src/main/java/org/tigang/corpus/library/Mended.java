package org.tigang.corpus.library;

import java.util.List;

/// What came of mending a library.
///
/// @param mended the files whose originals were read anew
/// @param lost one line for the user for each file of which something is lost
public record Mended(List<String> mended, List<String> lost) {
    public Mended {
        mended = List.copyOf(mended);
        lost = List.copyOf(lost);
    }
}
