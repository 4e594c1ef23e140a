package org.tigang.app.evaluation;

import java.util.Locale;
import org.tigang.app.evaluation.CoverageProof.Measures;

/// What is measured of every draft.
final class Measured {
    private Measured() {}

    static void tell(String name, Finished draft) {
        Measures measures = CoverageProof.measures(draft);
        long figures = draft.told().stream().mapToLong(told -> told.figures().size()).sum();
        Workshop.measured(name + "：写到的统计行", "≥ 95 %", part(measures.toldRows(), measures.rows()));
        Workshop.measured(name + "：有出处的数字句", "≥ 60 %", part(measures.withSource(), measures.statements()));
        Workshop.measured(name + "：逐一复算的数字", "全部", figures);
        Workshop.measured(name + "：页数", name.startsWith("镇") ? "4–8" : "—", draft.pages());
    }

    private static String part(int part, int whole) {
        return String.format(Locale.ROOT, "%d/%d（%.0f %%）", part, whole, 100.0 * part / Math.max(1, whole));
    }
}
