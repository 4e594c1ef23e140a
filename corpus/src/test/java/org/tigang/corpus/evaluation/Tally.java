package org.tigang.corpus.evaluation;

/// How the places of one kind of damage came out.
///
/// @param sites that can be mended
/// @param exact of them, that read as written (inserted lines: that are gone)
/// @param lost that nobody can mend
/// @param invented of these, that were filled all the same
record Tally(int sites, int exact, int lost, int invented) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    static Tally site(boolean isExact) {
        return new Tally(1, isExact ? 1 : 0, 0, 0);
    }

    static Tally lost(boolean isInvented) {
        return new Tally(0, 0, 1, isInvented ? 1 : 0);
    }

    Tally plus(Tally other) {
        return new Tally(sites + other.sites, exact + other.exact, lost + other.lost, invented + other.invented);
    }
}
