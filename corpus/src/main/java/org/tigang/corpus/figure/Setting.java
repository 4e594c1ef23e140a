package org.tigang.corpus.figure;

import java.util.Optional;
import java.util.OptionalInt;

/// What the part of the document around a sentence says of its figures.
///
/// @param planned whether the part speaks of what is to come
/// @param period of which the part speaks, as written: 2025年, “十四五”时期
/// @param year the document was made in or speaks of
public record Setting(boolean planned, Optional<String> period, OptionalInt year) {

    /// A sentence without its document.
    public static Setting unknown() {
        return new Setting(false, Optional.empty(), OptionalInt.empty());
    }

    boolean isOfSeveralYears() {
        return period.map(Period::isOfSeveralYears).orElse(false);
    }

    Setting with(String told) {
        return new Setting(planned, Optional.of(told), year);
    }
}
