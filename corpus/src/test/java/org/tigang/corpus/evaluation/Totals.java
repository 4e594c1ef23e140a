package org.tigang.corpus.evaluation;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.tigang.corpus.model.EditKind;

/// The scores of many pages together.
final class Totals {
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Map<EditKind, Claims> claims = new EnumMap<>(EditKind.class);
    private long made;
    private long left;
    private long ends;
    private long endsLost;
    private long mojibakeLines;
    private long mojibakeTold;

    void add(PageScore score) {
        made += score.errorsMade();
        left += score.errorsLeft();
        ends += score.page().gold().lines().count();
        endsLost += score.lineErrors().lost();
        mojibakeLines += MojibakeLines.of(score.page()).size();
        mojibakeTold += MojibakeLines.told(score.page(), score.answer());
        score.tallies().forEach((damage, tally) -> tallies.merge(damage, tally, Tally::plus));
        score.claims().forEach((kind, claim) -> claims.merge(kind, claim, Claims::plus));
    }

    Totals plus(Totals other) {
        Totals sum = new Totals();
        for (Totals part : new Totals[] {this, other}) {
            sum.made += part.made;
            sum.left += part.left;
            sum.ends += part.ends;
            sum.endsLost += part.endsLost;
            sum.mojibakeLines += part.mojibakeLines;
            sum.mojibakeTold += part.mojibakeTold;
            part.tallies.forEach((damage, tally) -> sum.tallies.merge(damage, tally, Tally::plus));
            part.claims.forEach((kind, claim) -> sum.claims.merge(kind, claim, Claims::plus));
        }
        return sum;
    }

    Map<String, Tally> tallies() {
        return tallies;
    }

    Map<EditKind, Claims> claims() {
        return claims;
    }

    long made() {
        return made;
    }

    long left() {
        return left;
    }

    long ends() {
        return ends;
    }

    long endsLost() {
        return endsLost;
    }

    long mojibakeLines() {
        return mojibakeLines;
    }

    long mojibakeTold() {
        return mojibakeTold;
    }
}
