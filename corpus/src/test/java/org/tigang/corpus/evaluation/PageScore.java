package org.tigang.corpus.evaluation;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// A page of the simulator, judged: each damage by its kind, and all characters together.
final class PageScore {
    private static final Pattern READING = Pattern.compile("[(（][a-zà-ǜ]{1,6}[)）]");
    private static final int SHORTEST_LINE = 6;
    /// No second byte of GBK is less.
    private static final int FIRST_TRAIL = 0x40;

    private final Page page;
    private final Truth truth;
    private final Answer answer;
    private final Comparison before;
    private final Comparison after;
    /// Characters of the truth that something else than slipped bytes touched.
    private final BitSet elsewhere = new BitSet();
    private final BitSet slipped = new BitSet();

    PageScore(Page page, Answer answer) {
        this.page = page;
        this.truth = new Truth(page);
        this.answer = answer;
        this.before = new Comparison(truth, Squeezed.text(page.damaged()));
        this.after = new Comparison(truth, answer.text());
        for (Damage damage : page.damages()) {
            Span at = truth.of(damage.at());
            switch (damage.kind()) {
                case "pinyin", "trad", "halfwidth" -> {}
                case "shift" -> slipped.set(at.from(), at.to() + 1);
                default -> elsewhere.set(at.from(), at.to());
            }
        }
    }

    Page page() {
        return page;
    }

    Comparison after() {
        return after;
    }

    Truth truth() {
        return truth;
    }

    Answer answer() {
        return answer;
    }

    int errorsMade() {
        return before.errors();
    }

    int errorsLeft() {
        return after.errors();
    }

    Map<String, Tally> tallies() {
        Map<String, Tally> tallies = new TreeMap<>();
        for (Damage damage : page.damages()) {
            tallies.merge(damage.kind(), tally(damage), Tally::plus);
        }
        tallies.values().removeIf(Tally.NONE::equals);
        return tallies;
    }

    private Tally tally(Damage damage) {
        if (damage.isInserted()) {
            return Squeezed.text(damage.inserted()).length() < SHORTEST_LINE ? Tally.NONE : Tally.site(isGone(damage));
        }
        Span at = truth.of(damage.at());
        if (damage.isLost()) {
            return Tally.lost(isInvented(damage, at));
        }
        return switch (damage.kind()) {
            case "trad", "halfwidth" -> Tally.NONE;
            case "pinyin" -> slipped.get(at.from()) || isOpen(at) ? Tally.NONE : Tally.site(isReadingGone(at));
            case "softbreak" -> Tally.site(isJoined(at.from()));
            case "shift" -> hasEaten(damage) ? Tally.lost(false) : Tally.site(isMended(at));
            default -> isOpen(at) ? Tally.NONE : Tally.site(after.isExact(at));
        };
    }

    /// A digit or mark that was taken for the second byte of a character is gone: no byte tells which it was.
    private static boolean hasEaten(Damage slip) {
        return slip.before()
                .chars()
                .filter(c -> c < FIRST_TRAIL)
                .anyMatch(c -> slip.after().indexOf(c) < 0);
    }

    private boolean isOpen(Span at) {
        for (int i = at.from(); i < at.to(); i++) {
            if (truth.isOpen(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isGone(Damage damage) {
        String line = Wide.of(Squeezed.text(damage.inserted()));
        String asSeen = Wide.of(Squeezed.text(damage.after()));
        String text = Wide.of(answer.text());
        String gold = Wide.of(truth.text());
        return count(text, line) <= count(gold, line)
                && (asSeen.isEmpty() || count(text, asSeen) <= count(gold, asSeen));
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }

    private boolean isInvented(Damage damage, Span at) {
        String lost = Squeezed.text(damage.before());
        Span around = new Span(Math.max(0, at.from()), Math.min(after.length(), at.to()));
        return lost.length() > 1
                && !damage.after().contains(lost)
                && after.at(around).contains(lost);
    }

    private boolean isReadingGone(Span at) {
        int to = Math.min(after.length(), at.to());
        return !READING.matcher(after.at(new Span(at.to(), to))).find();
    }

    boolean isJoined(int at) {
        int from = after.alignment().after(at);
        int to = after.alignment().before(at);
        for (int i = from; i <= to; i++) {
            if (answer.breaksBefore(i)) {
                return false;
            }
        }
        return true;
    }

    /// Slipped bytes are read rightly where all is right but what another damage touched.
    boolean isMended(Span at) {
        for (int i = at.from(); i < at.to(); i++) {
            if (!elsewhere.get(i) && (!after.isRight(i) || after.surplus(i) > 0)) {
                return false;
            }
        }
        return elsewhere.get(at.to()) || after.surplus(at.to()) == 0;
    }

    /// What the edits claim, kind by kind.
    Map<EditKind, Claims> claims() {
        return new ClaimedReadings(after, answer, elsewhere).claims();
    }

    /// What is left of the errors, in the order of the text.
    List<Residue> residues() {
        return new Residues(page, truth, after).all();
    }

    /// Paragraph ends of the truth that no longer end a line, and line ends within its paragraphs.
    LineErrors lineErrors() {
        int lost = 0;
        int extra = 0;
        for (int at = 1; at < after.length(); at++) {
            int here = after.alignment().partner(at);
            int last = after.alignment().partner(at - 1);
            if (here == Alignment.MISSING || last == Alignment.MISSING || truth.isOpen(at) || truth.isOpen(at - 1)) {
                continue;
            }
            boolean breaks = !isJoined(at);
            lost += truth.breaksBefore(at) && !breaks ? 1 : 0;
            extra += !truth.breaksBefore(at) && breaks ? 1 : 0;
        }
        return new LineErrors(lost, extra);
    }
}
