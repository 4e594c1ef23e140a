package org.tigang.corpus.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.tigang.corpus.model.Span;

/// The errors that are left on a page, each with the damage that made it.
final class Residues {
    /// Right characters between two errors that are told as one.
    private static final int APART = 3;

    private final Page page;
    private final Truth truth;
    private final Comparison after;

    Residues(Page page, Truth truth, Comparison after) {
        this.page = page;
        this.truth = truth;
        this.after = after;
    }

    List<Residue> all() {
        List<Residue> residues = new ArrayList<>();
        int at = 0;
        while (at <= after.length()) {
            if (isClean(at)) {
                at++;
                continue;
            }
            int to = at;
            for (int i = at; i <= Math.min(after.length(), to + APART); i++) {
                to = isClean(i) ? to : i;
            }
            residues.add(residue(new Span(at, Math.min(after.length(), to + 1))));
            at = to + 1;
        }
        return residues;
    }

    private boolean isClean(int at) {
        return after.surplus(at) == 0 && (at == after.length() || after.isRight(at));
    }

    private Residue residue(Span at) {
        int cost = 0;
        for (int i = at.from(); i < at.to(); i++) {
            cost += after.surplus(i) + (after.isRight(i) ? 0 : 1);
        }
        cost += at.to() == after.length() ? after.surplus(at.to()) : 0;
        String read = after.at(at);
        return new Residue(cause(at, read), at.in(truth.text()), read, cost);
    }

    private String cause(Span at, String read) {
        for (Damage damage : page.damages()) {
            Span there = truth.of(damage.at());
            boolean touches = !damage.isInserted() && there.from() <= at.to() && at.from() <= there.to();
            if (touches && !damage.kind().equals("pinyin") && !there.isEmpty()) {
                return damage.kind();
            }
        }
        for (Damage damage : page.damages()) {
            if (damage.isInserted() && read.length() >= APART && isOf(damage, read)) {
                return damage.kind();
            }
        }
        return "other";
    }

    /// An inserted line may be left in part.
    private static boolean isOf(Damage line, String read) {
        String middle = read.substring(read.length() / 3, read.length() / 3 * 2 + 1);
        return Wide.of(Squeezed.text(line.inserted())).contains(Wide.of(middle));
    }
}
