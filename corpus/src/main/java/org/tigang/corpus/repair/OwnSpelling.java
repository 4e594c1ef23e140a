package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tigang.corpus.language.Vocabulary;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// 通过开战技术创新 for 通过开展: a character taken for another makes a word too, and the page itself writes the
/// other word beside the same characters elsewhere.
///
/// Only for pages that other hands have damaged. A sound paper keeps the spelling it was signed with: what it
/// misspells is told by [Misspelling].
final class OwnSpelling {
    /// In two million characters of sound papers no place without a word that the paper writes otherwise comes to
    /// 6, and of those with a word none that is no mistake to 21.
    private static final double BROKEN = 15;

    private static final double WORD = 24;
    private static final int FREQUENT = 20;

    /// One bit for each three characters that follow one another: what it lacks is nowhere in the text.
    private static final int BITS = 22;

    private final String text;
    private final BitSet runs = new BitSet(1 << BITS);

    private OwnSpelling(String text) {
        this.text = text;
        for (int i = 2; i < text.length(); i++) {
            runs.set(bit(text.charAt(i - 2), text.charAt(i - 1), text.charAt(i)));
        }
    }

    static List<Replacement> find(String text) {
        OwnSpelling page = new OwnSpelling(text);
        List<Replacement> found = new ArrayList<>();
        for (int i = 2; i + 2 < text.length(); i++) {
            String others = Confusions.of(text.charAt(i));
            for (int k = 0; k < others.length(); k++) {
                if (page.isMeant(i, others.charAt(k))) {
                    String original = others.substring(k, k + 1);
                    found.add(new Replacement(EditKind.SUBSTITUTION, new Span(i, i + 1), original, false));
                    break;
                }
            }
        }
        return found;
    }

    private boolean isMeant(int at, char other) {
        return makesWord(at, other)
                && isSaid(at, other)
                && BetterReading.gain(text, new Span(at, at + 1), String.valueOf(other), 0, () -> 0) >= bar(at)
                && isOdd(at, other);
    }

    private boolean makesWord(int at, char other) {
        char left = text.charAt(at - 1);
        char right = text.charAt(at + 1);
        return (Vocabulary.holds(left, other) && Vocabulary.frequency("" + left + other) >= FREQUENT)
                || (Vocabulary.holds(other, right) && Vocabulary.frequency("" + other + right) >= FREQUENT);
    }

    private boolean isSaid(int at, char other) {
        return isRun(text.charAt(at - 2), text.charAt(at - 1), other)
                || isRun(text.charAt(at - 1), other, text.charAt(at + 1))
                || isRun(other, text.charAt(at + 1), text.charAt(at + 2));
    }

    private boolean isRun(char a, char b, char c) {
        return runs.get(bit(a, b, c));
    }

    private static int bit(char a, char b, char c) {
        return (int) ((((long) a << 32 | (long) b << 16 | c) * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - BITS));
    }

    private double bar(int at) {
        char seen = text.charAt(at);
        boolean inWord = Vocabulary.holds(text.charAt(at - 1), seen) || Vocabulary.holds(seen, text.charAt(at + 1));
        return inWord ? WORD : BROKEN;
    }

    /// What is written so again is meant so, unless all around it is written otherwise as well: copies share their
    /// mistakes.
    private boolean isOdd(int at, char other) {
        String around = text.substring(at - 2, at) + other + text.substring(at + 1, at + 3);
        String[] runs = {around.substring(0, 3), around.substring(1, 4), around.substring(2)};
        long said = List.of(runs).stream().filter(text::contains).count();
        boolean alone = !BetterReading.isRepeated(text, at - 1) && !BetterReading.isRepeated(text, at);
        return said == runs.length || (said > 0 && alone);
    }
}
