package org.tigang.corpus.repair;

import java.util.List;

/// One kind of damage: tells what it would replace in a text, in order and without overlap. It changes nothing
/// itself.
@FunctionalInterface
interface Repair {
    List<Replacement> find(String text);
}
