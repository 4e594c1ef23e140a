package org.tigang.corpus.evaluation;

import org.tigang.corpus.model.Span;

/// A text held against the truth, its open places left out on both sides.
final class Comparison {
    private final Truth truth;
    private final Alignment alignment;

    Comparison(Truth truth, String text) {
        this.truth = truth;
        this.alignment = Alignment.of(truth.text(), text);
    }

    Alignment alignment() {
        return alignment;
    }

    /// Characters too many, too few and wrong.
    int errors() {
        int errors = surplus(0);
        for (int at = 0; at < length(); at++) {
            errors += (isRight(at) ? 0 : 1) + surplus(at + 1);
        }
        return errors;
    }

    int length() {
        return truth.text().length();
    }

    boolean isRight(int at) {
        return truth.isOpen(at) || alignment.isRight(at);
    }

    /// Characters that were put in before a character of the truth; a mark beside an open place is none.
    int surplus(int at) {
        int between = at == length() ? alignment.text().length() - alignment.after(at) : between(at);
        int room = Math.max(
                at < length() && truth.isOpen(at) ? truth.room(at) : 0,
                at > 0 && truth.isOpen(at - 1) ? truth.room(at - 1) : 0);
        return Math.max(0, between - room);
    }

    private int between(int at) {
        return alignment.partner(at) == Alignment.MISSING ? 0 : alignment.partner(at) - alignment.after(at);
    }

    /// Whether a stretch reads as it was written, with nothing put in between or at its ends.
    boolean isExact(Span at) {
        for (int i = at.from(); i < at.to(); i++) {
            if (!isRight(i) || surplus(i) > 0) {
                return false;
            }
        }
        return surplus(at.to()) == 0;
    }

    /// What stands at a stretch of the truth.
    String at(Span at) {
        int from = alignment.after(at.from());
        return alignment.text().substring(from, Math.max(from, alignment.before(at.to())));
    }
}
