package org.tigang.generator;

import java.util.List;

/// How much a report says beside its figures and points.
///
/// @param openings past sentences that open a group
record Fullness(int openings) {
    static final Fullness BAREST = new Fullness(0);
    static final Fullness USUAL = new Fullness(2);
    static final List<Fullness> FROM_FULLEST =
            List.of(new Fullness(4), new Fullness(3), USUAL, new Fullness(1), BAREST);
}
