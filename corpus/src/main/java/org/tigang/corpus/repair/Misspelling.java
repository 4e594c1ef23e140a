package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.List;
import org.tigang.corpus.language.Script;
import org.tigang.corpus.language.Vocabulary;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// 社会各届 for 社会各界, 人大棠委会 for 人大常委会: one character taken for another. Never certain, and proposed
/// only, unless what is seen can hardly have been meant.
///
/// Looked at is a character in no word as it stands, where one that is often confused with it makes a frequent
/// word; proposed is what reads far better then.
final class Misspelling implements Repair {
    /// In two million characters of sound papers no place comes to more than 22.
    private static final double TOLD = 25;

    private static final double MADE = 30;
    private static final int FREQUENT = 50;
    /// A character that is a frequent word itself may stand beside anything.
    private static final int WORD = 1000;
    /// 以企引企: who says it again nearby means it.
    private static final int NEARBY = 4;
    /// Behind a number and at the edge of a quote people make words: “三保”, 一队一站.
    private static final String COINING = "一二三四五六七八九十百千两几“”‘’《》、?0123456789";

    /// The characters each is confused with; none for one that is a frequent word itself.
    private static final String[] CONFUSED = confused();
    /// 1 for those that are confused with any.
    private static final byte[] CONFUSABLE = confusable();

    @Override
    public List<Replacement> find(String text) {
        List<Replacement> found = new ArrayList<>();
        long before = text.length() < 2 ? 0 : pair(text, 0);
        for (int i = 1; i + 1 < text.length(); i++) {
            long after = pair(text, i);
            long suspect = CONFUSABLE[text.charAt(i)] & ~(before | after);
            before = after;
            if (suspect != 0) {
                List<String> words = words(text, i);
                if (!words.isEmpty() && !isMeant(text, i)) {
                    propose(text, i, words, found);
                }
            }
        }
        return found;
    }

    private static void propose(String text, int at, List<String> words, List<Replacement> found) {
        Span here = new Span(at, at + 1);
        double best = TOLD;
        String original = "";
        for (String word : words) {
            double gain = BetterReading.gain(text, here, word, 0, () -> 0);
            original = gain > best ? word : original;
            best = Math.max(gain, best);
        }
        if (!original.isEmpty() && !isRepeated(text, at)) {
            found.add(
                    best < MADE
                            ? Replacement.proposal(EditKind.SUBSTITUTION, here, original)
                            : new Replacement(EditKind.SUBSTITUTION, here, original, false));
        }
    }

    /// 1 where the character and the next stand together in some word, 0 elsewhere.
    private static long pair(String text, int at) {
        return Vocabulary.together(text.charAt(at), text.charAt(at + 1));
    }

    /// Of the characters that this one is confused with, those that make a word here.
    private static List<String> words(String text, int at) {
        String others = CONFUSED[text.charAt(at)];
        List<String> words = new ArrayList<>();
        for (int i = 0; i < others.length(); i++) {
            if (isHeld(text, at, others.charAt(i)) && makesWord(text, at, others.substring(i, i + 1))) {
                words.add(others.substring(i, i + 1));
            }
        }
        return words;
    }

    private static boolean isHeld(String text, int at, char other) {
        return Vocabulary.holds(text.charAt(at - 1), other) || Vocabulary.holds(other, text.charAt(at + 1));
    }

    private static boolean makesWord(String text, int at, String other) {
        return Vocabulary.frequency(text.charAt(at - 1) + other) >= FREQUENT
                || Vocabulary.frequency(other + text.charAt(at + 1)) >= FREQUENT;
    }

    private static boolean isMeant(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return COINING.indexOf(before) >= 0 || COINING.indexOf(after) >= 0 || isSaidNearby(text, at);
    }

    /// With its neighbour at another place too. Looks through the whole text, so it is asked last.
    private static boolean isRepeated(String text, int at) {
        return (Script.isHan(text.charAt(at - 1)) && BetterReading.isRepeated(text, at - 1))
                || (Script.isHan(text.charAt(at + 1)) && BetterReading.isRepeated(text, at));
    }

    private static boolean isSaidNearby(String text, int at) {
        String around = text.substring(Math.max(0, at - NEARBY), Math.min(text.length(), at + NEARBY + 1));
        return around.indexOf(text.charAt(at)) != around.lastIndexOf(text.charAt(at));
    }

    private static byte[] confusable() {
        byte[] confusable = new byte[CONFUSED.length];
        for (int c = 0; c < confusable.length; c++) {
            confusable[c] = (byte) (CONFUSED[c].isEmpty() ? 0 : 1);
        }
        return confusable;
    }

    private static String[] confused() {
        String[] confused = new String[Character.MAX_VALUE + 1];
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            boolean alone = !Confusions.of(c).isEmpty() && Vocabulary.frequency(String.valueOf(c)) > WORD;
            confused[c] = alone ? "" : Confusions.of(c);
        }
        confused[Character.MAX_VALUE] = "";
        return confused;
    }
}
