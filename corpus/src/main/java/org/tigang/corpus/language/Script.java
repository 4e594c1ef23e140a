package org.tigang.corpus.language;

import com.hankcs.hanlp.HanLP;
import java.nio.CharBuffer;
import java.util.BitSet;

/// Traditional and simplified script. One code unit becomes one code unit, so that every offset stays as it was.
public final class Script {
    /// Each with its simplified form.
    private static final String UNKNOWN_TO_HANLP = "揹背伕夫幷并牴抵讎仇賙周衹只";

    private static final ScriptTables TABLES = PreparedTables.script();
    private static final char[] SIMPLE = simpleForms();
    private static final BitSet LONGER = TABLES.longer();

    /// The characters that are the simplified form of others.
    private static final BitSet SIMPLER = new BitSet();

    /// Characters that may have to change.
    private static final BitSet CHANGING = new BitSet();

    /// One bit a character.
    private static final long[] HAN = new long[SIMPLE.length / Long.SIZE];

    static {
        for (int c = 0; c < SIMPLE.length; c++) {
            HAN[c / Long.SIZE] |= isHan((char) c) ? 1L << c : 0;
            char simple = TABLES.simple()[c];
            SIMPLER.set(simple, SIMPLER.get(simple) || simple != c);
            CHANGING.set(c, SIMPLE[c] != c);
        }
        TwoReadings.characters().forEach(CHANGING::set);
    }

    private Script() {}

    /// HanLP's, and those that it only makes of simplified ones, though the simplified script has them nowhere.
    private static char[] simpleForms() {
        char[] simple = TABLES.simple().clone();
        for (int i = 0; i < UNKNOWN_TO_HANLP.length(); i += 2) {
            simple[UNKNOWN_TO_HANLP.charAt(i)] = UNKNOWN_TO_HANLP.charAt(i + 1);
        }
        return simple;
    }

    /// In simplified script; text that is simplified already comes back as it was.
    public static String toSimplified(String text) {
        if (!anyChanging(text)) {
            return text;
        }
        char[] simple = text.toCharArray();
        simplify(text, simple);
        return new String(simple);
    }

    /// Only those characters simplified that have two readings, each by what stands beside it: 反覆 is 反复, 覆蓋 stays.
    public static String read(String text) {
        char[] read = text.toCharArray();
        TwoReadings.mark(text, read);
        return new String(read);
    }

    /// The same as [#toSimplified(String)], in place.
    ///
    /// @param length how many of the characters are text
    static void toSimplified(char[] text, int length) {
        CharBuffer whole = CharBuffer.wrap(text, 0, length);
        if (anyChanging(whole)) {
            simplify(whole.toString(), text);
        }
    }

    private static void simplify(String text, char[] simple) {
        if (anyTraditional(text)) {
            convert(text, simple);
        }
        TwoReadings.mark(text, simple);
    }

    private static void convert(String text, char[] simple) {
        String byPhrase = byPhrase(text);
        for (int i = 0; i < text.length(); i++) {
            // HanLP's phrases decide where a character that has a simpler form keeps its own; what the form is, its
            // characters decide: its phrases also err (么 -> 幺).
            char c = simple[i];
            boolean stays = byPhrase.charAt(i) == c && TABLES.simple()[c] != c;
            simple[i] = stays ? c : SIMPLE[c];
        }
    }

    /// The simplified form of one character on its own; 著 becomes 着.
    public static char simple(char c) {
        return c == '著' ? '着' : SIMPLE[c];
    }

    /// Whether a character belongs to the traditional script only.
    public static boolean isTraditional(char c) {
        return SIMPLE[c] != c;
    }

    /// Whether the traditional script has another form, or several, for this simplified character.
    public static boolean hasTraditional(char c) {
        return SIMPLER.get(c);
    }

    /// How many of the Chinese characters belong to the traditional script only, 0 to 1.
    public static double traditionalShare(CharSequence text) {
        int han = 0;
        int traditional = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            han += isHan(c) ? 1 : 0;
            traditional += isTraditional(c) ? 1 : 0;
        }
        return han == 0 ? 0 : (double) traditional / han;
    }

    /// Whether a code unit is a Chinese character of the basic plane.
    public static boolean isHan(char c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == '〇' || (c >= 0xF900 && c <= 0xFAFF);
    }

    /// The same as a number, 1 or 0.
    static long han(char c) {
        return HAN[c / Long.SIZE] >>> c & 1;
    }

    private static boolean anyTraditional(String text) {
        return text.chars().anyMatch(c -> isTraditional((char) c));
    }

    private static boolean anyChanging(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (CHANGING.get(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// HanLP's own conversion, held to the length of the text: some rare characters have a longer simplified
    /// form.
    private static String byPhrase(String text) {
        char[] masked = text.toCharArray();
        for (int i = 0; i < masked.length; i++) {
            masked[i] = LONGER.get(masked[i]) ? '\n' : masked[i];
        }
        Hanlp.awake();
        String simple = HanLP.convertToSimplifiedChinese(new String(masked));
        return simple.length() == text.length() ? simple : "\0".repeat(text.length());
    }
}
