package org.tigang.corpus.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// A page of the simulator, judged: each damage by its kind, and all characters together.
final class PageScore {
    private static final Set<EditKind> READINGS = Set.of(
            EditKind.GBK_CUT, EditKind.GBK_PINYIN, EditKind.BLANK_DELETION, EditKind.SUBSTITUTION, EditKind.MOJIBAKE);
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
    private final int[] partners;

    PageScore(Page page, Answer answer) {
        this.page = page;
        this.truth = new Truth(page);
        this.answer = answer;
        this.before = new Comparison(truth, Squeezed.text(page.damaged()));
        this.after = new Comparison(truth, answer.text());
        this.partners = partners();
        for (Damage damage : page.damages()) {
            Span at = truth.of(damage.at());
            switch (damage.kind()) {
                case "pinyin", "trad", "halfwidth" -> {}
                case "shift" -> slipped.set(at.from(), at.to() + 1);
                default -> elsewhere.set(at.from(), at.to());
            }
        }
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
        return slip.before().chars().filter(c -> c < FIRST_TRAIL).anyMatch(c -> slip.after().indexOf(c) < 0);
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
        return count(text, line) <= count(gold, line) && (asSeen.isEmpty() || count(text, asSeen) <= count(gold, asSeen));
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
        return lost.length() > 1 && !damage.after().contains(lost) && after.at(around).contains(lost);
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

    /// What the edits claim, kind by kind; edits in lines that should not be there are not judged.
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
        return 2 * Arrays.stream(partners, read.from(), read.to())
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

    /// The certainty of the edits that touch a stretch of the truth: 'certified', 'not certified' or 'untouched'.
    String certainty(Span at) {
        Span read = new Span(after.alignment().after(at.from()), Math.max(after.alignment().after(at.from()), after.alignment().before(at.to())));
        String certainty = "untouched";
        for (Answer.Change change : answer.changes()) {
            EditKind kind = change.edit().kind();
            boolean slip = kind == EditKind.GBK_CUT || kind == EditKind.GBK_PINYIN;
            if (slip && (change.at().overlaps(read) || change.at().isEmpty() && read.contains(change.at()))) {
                certainty = change.edit().certified() && !certainty.equals("not certified") ? "certified" : "not certified";
            }
        }
        return certainty;
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

    List<Residue> residues() {
        List<Residue> residues = new ArrayList<>();
        int at = 0;
        while (at <= after.length()) {
            if (isClean(at)) {
                at++;
                continue;
            }
            int to = at;
            for (int i = at; i <= Math.min(after.length(), to + 3); i++) {
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
            if (damage.isInserted() && read.length() >= 4 && Wide.of(Squeezed.text(damage.inserted())).contains(Wide.of(read.substring(read.length() / 3, read.length() / 3 + read.length() / 3 + 1)))) {
                return damage.kind();
            }
        }
        return "other";
    }
}
