package org.tigang.generator;

import java.util.List;

/// How much a report says beside its figures and points.
///
/// @param openings past sentences that open a group
/// @param intentions past sentences on what comes next
record Fullness(int openings, int intentions) {
    static final Fullness BAREST = new Fullness(0, 3);
    static final Fullness USUAL = new Fullness(2, 9);
    static final List<Fullness> FROM_FULLEST =
            List.of(new Fullness(4, 15), new Fullness(3, 12), USUAL, new Fullness(1, 6), BAREST);
}
