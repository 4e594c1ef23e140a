package org.tigang.app.evaluation;

import java.util.Optional;
import java.util.Random;
import org.tigang.app.WordFile;

/// A fault of the page of one kind, and how it comes into a clean file.
interface Flaw {
    /// What the rules are told of by: 标点, 数字, 层次, 要素, 字体段落, 页面.
    String family();

    String name();

    /// Whether a standard prescribes what is broken; else it is a remark.
    boolean isBinding();

    /// Nothing where the file has no place for it.
    Optional<Planted> plant(WordFile clean, Random random);

    /// A file with the fault.
    ///
    /// @param paragraph counted from 1 over those with text; 0 for the page itself
    record Planted(WordFile file, int paragraph) {}
}
