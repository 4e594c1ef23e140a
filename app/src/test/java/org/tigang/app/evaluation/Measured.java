package org.tigang.app.evaluation;

import java.util.Locale;
import org.tigang.app.evaluation.CoverageProof.Measures;

/// What is measured of every draft.
final class Measured {
    private Measured() {}

    static void tell(String name, Finished draft) {
        Measures measures = CoverageProof.measures(draft);
        long figures = draft.told().stream()
                .filter(told -> !told.isGiven())
                .mapToLong(told -> told.figures().size())
                .sum();
        Workshop.measured(name + ": rows told", "≥ 95 %", part(measures.toldRows(), measures.rows()));
        Workshop.measured(
                name + ": figure statements with a past source",
                "≥ 60 %",
                part(measures.withSource(), measures.statements()));
        Workshop.measured(name + ": figures recomputed from cells", "all right", figures);
        Workshop.measured(name + ": pages", name.startsWith("town") ? "4–8" : "–", draft.pages());
    }

    static String part(int part, int whole) {
        return String.format(Locale.ROOT, "%d of %d (%.0f %%)", part, whole, 100.0 * part / Math.max(1, whole));
    }
}
