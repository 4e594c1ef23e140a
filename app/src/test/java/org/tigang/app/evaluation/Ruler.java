package org.tigang.app.evaluation;

import java.util.Locale;

/// Holds places to half a millimetre, and keeps the farthest off.
record Ruler(PageTally tally) {

    /// @param clause of GB/T 9704-2012
    void near(String clause, int page, String what, double found, double wanted) {
        tally.count("places " + clause);
        if (Math.abs(found - wanted) > HouseRules.WITHIN) {
            String told = String.format(Locale.ROOT, "%s at %.2f, not %.2f", what, found, wanted);
            tally.fault("place " + clause, page, told);
        }
    }
}
