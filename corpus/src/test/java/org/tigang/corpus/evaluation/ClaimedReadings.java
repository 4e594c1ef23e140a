package org.tigang.corpus.evaluation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// The edits that read something new, held against what was written there. Edits in lines that should not be
/// there are not judged, nor characters that another damage touched.
final class ClaimedReadings {
    private static final Set<EditKind> READINGS = Set.of(
            EditKind.GBK_CUT, EditKind.GBK_PINYIN, EditKind.BLANK_DELETION, EditKind.SUBSTITUTION, EditKind.MOJIBAKE);

    private final Comparison after;
    private final Answer answer;
    private final BitSet elsewhere;
    /// For each character that was read, the one of the truth that it stands for.
    private final int[] partners;

    ClaimedReadings(Comparison after, Answer answer, BitSet elsewhere) {
        this.after = after;
        this.answer = answer;
        this.elsewhere = elsewhere;
        this.partners = partners();
    }

    private int[] partners() {
        int[] back = new int[answer.text().length()];
        Arrays.fill(back, Alignment.MISSING);
        for (int at = 0; at < after.length(); at++) {
            if (after.alignment().partner(at) != Alignment.MISSING) {
                back[after.alignment().partner(at)] = at;
            }
        }
        return back;
    }

    Map<EditKind, Claims> claims() {
        Map<EditKind, Claims> claims = new EnumMap<>(EditKind.class);
        for (Answer.Change change : answer.changes()) {
            if (READINGS.contains(change.edit().kind()) && !change.at().isEmpty() && standsInTruth(change.at())) {
                claims.merge(
                        change.edit().kind(),
                        Claims.of(change.edit().certified(), !isRight(change.at())),
                        Claims::plus);
            }
        }
        return claims;
    }

    private boolean standsInTruth(Span read) {
        return 2
                        * Arrays.stream(partners, read.from(), read.to())
                                .filter(partner -> partner != Alignment.MISSING)
                                .count()
                >= read.length();
    }

    private boolean isRight(Span read) {
        int last = Alignment.MISSING;
        for (int i = read.from(); i < read.to(); i++) {
            int at = partners[i];
            if (at == Alignment.MISSING ? after.surplus(next(i)) > 0 : !isRight(at, last)) {
                return false;
            }
            last = at == Alignment.MISSING ? last : at;
        }
        return true;
    }

    private int next(int read) {
        for (int i = read; i < partners.length; i++) {
            if (partners[i] != Alignment.MISSING) {
                return partners[i];
            }
        }
        return after.length();
    }

    /// Whether the character is right and none is missing between the last one and it.
    private boolean isRight(int at, int last) {
        for (int i = last == Alignment.MISSING ? at : last + 1; i <= at; i++) {
            if (!after.isRight(i) && !elsewhere.get(i)) {
                return false;
            }
        }
        return true;
    }
}
