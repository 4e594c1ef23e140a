package org.tigang.corpus.language;

import java.util.List;

/// How probable a character is behind the two before it, learnt from HanLP's words and word pairs, from the
/// {@link Usage} of offices, and from a page.
///
/// Scripts and widths are one: a traditional character is as probable as its simplified form. Threads may share a
/// model that no longer learns.
public final class CharacterModel {
    /// A sentence begins behind it; what stands before a text as well.
    public static final char EDGE = '。';

    /// Stands for the names that HanLP left out.
    private static final char NAME = '\uFFFF';

    private static final double SMALLEST = 1e-9;

    /// How often each character of the usage counts. HanLP's newspapers are a hundred times as long and nearly
    /// thirty years old; on simulated pages anything between 20 and 200 served alike.
    private static final int USAGE = 20;

    private static final class Chinese {
        private static final CharacterModel MODEL = fromWords();
    }

    /// Under which the sum of all single characters is kept: no text holds it.
    private static final char ALL = '\uFFFE';

    private final long[] alone = new long[Character.MAX_VALUE + 1];

    /// Of two and three characters.
    private final CountTable counts = new CountTable();

    /// Behind each character: how often anything followed, in the upper half, and how many different ones, in the
    /// lower.
    private final long[] behindOne = new long[Character.MAX_VALUE + 1];

    private final CountTable behindTwo = new CountTable();

    private final List<CharacterModel> below;

    private CharacterModel(List<CharacterModel> below) {
        this.below = below;
    }

    /// The model of Chinese in general; made at its first use, which takes a second.
    public static CharacterModel ofChinese() {
        return Chinese.MODEL;
    }

    /// A model that also knows a text, each of whose characters counts as often as `weight` says.
    public CharacterModel with(String text, int weight) {
        CharacterModel model = new CharacterModel(List.of(this));
        model.learn(text, weight);
        return model;
    }

    /// The natural logarithm of the probability of `c` behind `a` and `b`.
    public double log(char a, char b, char c) {
        return Math.log(probability(shape(a), shape(b), shape(c)));
    }

    /// Whether the character occurs anywhere in what was learnt.
    public boolean knows(char c) {
        return alone(shape(c)) > 0;
    }

    /// The logarithm of the probability of a text between two others.
    public double log(CharSequence before, CharSequence text, CharSequence after) {
        String whole = before.toString() + text + after;
        double sum = 0;
        for (int i = before.length(); i < whole.length(); i++) {
            sum += log(at(whole, i - 2), at(whole, i - 1), whole.charAt(i));
        }
        return sum;
    }

    private static char at(CharSequence text, int at) {
        return at < 0 ? EDGE : text.charAt(at);
    }

    /// Of the character there, in a text of one shape.
    double probability(CharSequence text, int at) {
        return probability(at(text, at - 2), at(text, at - 1), text.charAt(at));
    }

    private double probability(char a, char b, char c) {
        long all = alone(ALL);
        double one = (alone(c) + SMALLEST * all) / (1.0 + all);
        long behindOne = behind(b);
        if (behindOne == 0) {
            return one;
        }
        double two = mixed(behindOne, count(key(b, c)), one);
        long behindTwo = behind(key(a, b));
        return behindTwo == 0 ? two : mixed(behindTwo, count(key(a, b, c)), two);
    }

    /// Witten and Bell: the more different characters follow a context, the less it says.
    private static double mixed(long context, long count, double lower) {
        long total = context >>> 32;
        long kinds = context & 0xFFFFFFFFL;
        return (count + kinds * lower) / (total + kinds);
    }

    private long alone(char c) {
        return alone[c] + (below.isEmpty() ? 0 : below.getFirst().alone(c));
    }

    private long count(long key) {
        return counts.get(key) + (below.isEmpty() ? 0 : below.getFirst().count(key));
    }

    private long behind(char b) {
        return behindOne[b] + (below.isEmpty() ? 0 : below.getFirst().behind(b));
    }

    private long behind(long key) {
        return behindTwo.get(key) + (below.isEmpty() ? 0 : below.getFirst().behind(key));
    }

    private static CharacterModel fromWords() {
        CharacterModel model = new CharacterModel(List.of());
        List<String> words = CoreWords.all();
        words.forEach(word -> model.learnWord(shaped(word), CoreWords.frequency(word)));
        Lexicon.ofTheField().words().forEach(word -> model.learnWord(shaped(word), 100));
        CoreWords.pairs(words, (first, second, count) -> model.learnPair(shaped(first), shaped(second), count));
        model.learn(Usage.text(), USAGE);
        return model;
    }

    private void learnWord(String word, int count) {
        for (int i = 0; i < word.length(); i++) {
            single(word.charAt(i), count);
            if (i > 0) {
                pair(word.charAt(i - 1), word.charAt(i), count, 1);
            }
            if (i > 1) {
                triple(word.charAt(i - 2), word.charAt(i - 1), word.charAt(i), count, 1);
            }
        }
    }

    private void learnPair(String first, String second, int count) {
        if (second.indexOf(NAME) >= 0 && first.equals("。")) {
            return;
        }
        int last = first.length() - 1;
        char b = first.charAt(last);
        pair(b, second.charAt(0), count, 1);
        if (last > 0) {
            triple(first.charAt(last - 1), b, second.charAt(0), count, 1);
        }
        if (second.length() > 1) {
            triple(b, second.charAt(0), second.charAt(1), count, 1);
        }
    }

    private void learn(String text, int weight) {
        char a = EDGE;
        char b = EDGE;
        for (int i = 0; i < text.length(); i++) {
            char c = shape(text.charAt(i));
            single(c, weight);
            pair(b, c, weight, weight);
            triple(a, b, c, weight, weight);
            a = b;
            b = c;
        }
    }

    private void single(char c, int count) {
        alone[c] += count;
        alone[ALL] += count;
    }

    /// @param kind how much a continuation not seen before counts: of a text as much as each of its characters
    private void pair(char b, char c, int count, int kind) {
        behindOne[b] += following(counts.add(key(b, c), count), count, kind);
    }

    private void triple(char a, char b, char c, int count, int kind) {
        behindTwo.add(key(a, b), following(counts.add(key(a, b, c), count), count, kind));
    }

    private static long following(long now, int count, int kind) {
        return ((long) count << 32) + (now == count ? kind : 0);
    }

    private static long key(char b, char c) {
        return ((long) b << 16) | c | (1L << 48);
    }

    private static long key(char a, char b, char c) {
        return ((long) a << 32) | ((long) b << 16) | c | (1L << 49);
    }

    /// 未##数 is a number, 始##始 the end of the sentence before, 未##人 a name that says nothing.
    private static String shaped(String word) {
        if (word.contains("##")) {
            return word.equals("未##数") ? "0" : word.equals("始##始") ? "。" : String.valueOf(NAME);
        }
        return shapedText(word);
    }

    /// In simplified script and narrow letters, each digit a 0, each line's end an [EDGE].
    static String shapedText(String text) {
        StringBuilder shaped = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            shaped.setCharAt(i, shape(text.charAt(i)));
        }
        return shaped.toString();
    }

    private static char shape(char c) {
        char simple = Script.simple(c);
        char narrow = simple > 0xFF00 && simple < 0xFF5F ? (char) (simple - 0xFEE0) : simple;
        return narrow >= '0' && narrow <= '9' ? '0' : narrow == '\n' ? EDGE : narrow;
    }
}
