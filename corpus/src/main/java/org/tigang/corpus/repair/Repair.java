package org.tigang.corpus.repair;

import java.util.List;

/// One kind of damage: tells what it would replace in a text, in order and without overlap. It changes nothing
/// itself.
interface Repair {
    List<Replacement> find(String text);

    /// Whether a text of which a glance tells this can be damaged so.
    default boolean isPossible(Glance glance) {
        return true;
    }
}
