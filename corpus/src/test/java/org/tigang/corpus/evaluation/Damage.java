package org.tigang.corpus.evaluation;

import org.tigang.corpus.model.Span;

/// One thing the simulator did to a page.
///
/// @param at what it touched, in the gold text without its '@@' lines; inserted lines have no such place
/// @param before what stood there
/// @param after what stands on the page instead
/// @param inserted what an inserted line says, empty if nothing was inserted
/// @param isLost whether no repairer may put it back
record Damage(String kind, Span at, String before, String after, String inserted, boolean isLost) {
    boolean isInserted() {
        return !inserted.isEmpty();
    }
}
