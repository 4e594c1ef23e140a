package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tigang.corpus.language.Script;
import org.tigang.corpus.language.Vocabulary;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// 基矗面对 for 基础。面对: a site took the full-width blank (A1A1) out of its bytes, and with it the end of one
/// character and the beginning of the mark behind it: 础 B4A1 and 。 A1A3 became 矗 B4A3.
///
/// The bytes tell the original exactly. Whether there was a damage the language tells: what is seen is most
/// often a frequent character (常 for 场。, 校 for 小。), so nothing is done where it stands in a word, and
/// elsewhere only where the original reads far better.
final class BlankDeletion implements Repair {
    private static final int BLANK = 0xA1;
    private static final String MARKS = "、。·—…‘’“”〔〕〈〉《》【】";
    private static final String ENDS = "。、”》";
    private static final List<String> PAIRS = List.of("“”", "‘’", "《》", "〔〕", "〈〉", "【】");

    /// A character that stands alone must be met so often, and so many times as often as what is seen.
    private static final int FREQUENT = 200;
    private static final int MORE_FREQUENT = 3;

    private static final int LONGEST = 4;
    private static final double PAIRED = 10;
    private static final double SAID = 5;
    private static final double TOLD = 16;
    private static final double CERTAIN = 22;
    /// A site takes out every blank: of so many places that could have lost one, one at least must have.
    private static final int INTACT = 3;

    /// The character that ends in the first half of the blank, by what is seen; 0 for most.
    private static final char[] STEM = stems();

    /// What is seen for a stem that is a frequent word of its own.
    private static final BitSet ALONE = alone();

    /// @param gain how much better the original reads: the logarithm of a quotient of probabilities
    private record Place(int at, double gain) {}

    @Override
    public List<Replacement> find(String text) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (STEM[text.charAt(i)] != 0 && isBroken(text, i)) {
                double gain = gain(text, i);
                if (gain >= TOLD && !isRepeated(text, i)) {
                    places.add(new Place(i, gain));
                }
            }
        }
        double bar = places.isEmpty() || places.size() * INTACT >= intact(text) ? TOLD : CERTAIN;
        return places.stream().map(place -> replacement(text, place, bar)).toList();
    }

    private static Replacement replacement(String text, Place place, double bar) {
        Span at = new Span(place.at(), place.at() + 1);
        String original = original(text.charAt(place.at()));
        return place.gain() < bar
                ? Replacement.proposal(EditKind.BLANK_DELETION, at, original)
                : new Replacement(EditKind.BLANK_DELETION, at, original, place.gain() >= CERTAIN);
    }

    private static String original(char seen) {
        return "" + STEM[seen] + mark(seen);
    }

    private static char mark(char seen) {
        return Gbk.of(BLANK, Gbk.trail(seen));
    }

    /// In no word as it stands, while the original ends one.
    private static boolean isBroken(String text, int at) {
        char seen = text.charAt(at);
        boolean ends = at > 0 && Vocabulary.holds(text.charAt(at - 1), STEM[seen]);
        return (ends || ALONE.get(seen)) && !isInWord(text, at);
    }

    private static boolean isInWord(String text, int at) {
        boolean paired = (at > 0 && Vocabulary.mayHold(text.charAt(at - 1), text.charAt(at)))
                || (at + 1 < text.length() && Vocabulary.mayHold(text.charAt(at), text.charAt(at + 1)));
        return paired && isWithin(text, at);
    }

    private static boolean isWithin(String text, int at) {
        for (int length = 2; length <= LONGEST; length++) {
            for (int from = Math.max(0, at - length + 1); from <= Math.min(at, text.length() - length); from++) {
                if (Vocabulary.has(text, from, from + length)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// With the same character behind it elsewhere too: a name.
    private static boolean isRepeated(String text, int at) {
        return at + 1 < text.length() && Script.isHan(text.charAt(at + 1)) && BetterReading.isRepeated(text, at);
    }

    private static double gain(String text, int at) {
        String original = original(text.charAt(at));
        return BetterReading.gain(
                text,
                new Span(at, at + 1),
                original,
                PAIRED + SAID,
                () -> PAIRED * paired(text, at, original) + (isSaidElsewhere(text, at) ? SAID : 0));
    }

    /// 强省 of 强剩, where the page has 强省 and its like at other places.
    private static boolean isSaidElsewhere(String text, int at) {
        return at > 0
                && Script.isHan(text.charAt(at - 1))
                && text.contains("" + text.charAt(at - 1) + STEM[text.charAt(at)]);
    }

    /// 1 where the mark gives the line's quotes and brackets a partner, -1 where it takes one.
    private static int paired(String text, int at, String original) {
        int from = text.lastIndexOf('\n', at - 1) + 1;
        int line = text.indexOf('\n', at);
        int to = line < 0 ? text.length() : line;
        String pair = PAIRS.stream()
                .filter(p -> p.indexOf(original.charAt(1)) >= 0)
                .findFirst()
                .orElse("");
        return pair.isEmpty()
                ? 0
                : Integer.compare(
                        unpaired(text.substring(from, to), pair),
                        unpaired(text.substring(from, at) + original + text.substring(at + 1, to), pair));
    }

    private static int unpaired(String line, String pair) {
        int open = 0;
        int faults = 0;
        for (int i = 0; i < line.length(); i++) {
            int step = pair.indexOf(line.charAt(i));
            faults += (step == 0 && open == 1) || (step == 1 && open == 0) ? 1 : 0;
            open = step < 0 ? open : 1 - step;
        }
        return faults + open;
    }

    /// Places that could have lost a blank and have not.
    private static int intact(String text) {
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            char mark = text.charAt(i + 1);
            if (MARKS.indexOf(mark) >= 0 && Gbk.trail(text.charAt(i)) == BLANK && Script.isHan(text.charAt(i))) {
                char seen = Gbk.of(Gbk.lead(text.charAt(i)), Gbk.trail(mark));
                count += seen != Gbk.NONE && STEM[seen] != 0 ? 1 : 0;
            }
        }
        return count;
    }

    private static char[] stems() {
        char[] stems = new char[Character.MAX_VALUE + 1];
        for (int lead = Gbk.FIRST_LEAD; lead <= Gbk.LAST_LEAD; lead++) {
            char stem = Gbk.of(lead, BLANK);
            for (int i = 0; i < MARKS.length(); i++) {
                char seen = Gbk.of(lead, Gbk.trail(MARKS.charAt(i)));
                if (Script.isHan(stem) && Script.isHan(seen)) {
                    stems[seen] = stem;
                }
            }
        }
        return stems;
    }

    private static BitSet alone() {
        BitSet alone = new BitSet();
        for (char seen = 0; seen < Character.MAX_VALUE; seen++) {
            boolean ends = STEM[seen] != 0 && ENDS.indexOf(mark(seen)) >= 0;
            alone.set(seen, ends && frequency(STEM[seen]) > Math.max(FREQUENT, MORE_FREQUENT * frequency(seen)));
        }
        return alone;
    }

    private static int frequency(char word) {
        return Vocabulary.frequency(String.valueOf(word));
    }
}
