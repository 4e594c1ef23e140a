package org.tigang.corpus.language;

import com.hankcs.hanlp.HanLP;
import java.nio.CharBuffer;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Traditional and simplified script. One code unit becomes one code unit, so that every offset stays as it was.
public final class Script {
    /// 著 is 着 in mainland writing but for the words of writing and of being known.
    private static final Pattern WRITTEN =
            Pattern.compile("(?<=[显顯原名土专專论論编編巨卓昭译譯合遗遺拙所])著|著(?=[名作述称稱者书書录錄有])|(?<=见微知)著");

    /// Words whose traditional form is the simplified one as well, beside those that HanLP's phrases keep (乾坤,
    /// 瞭望).
    private static final Pattern KEPT = Pattern.compile("(?<=[慰狼枕蕴蘊])藉");

    private static final ScriptTables TABLES = PreparedTables.script();
    private static final char[] SIMPLE = TABLES.simple();
    private static final BitSet LONGER = TABLES.longer();

    /// The characters that are the simplified form of others.
    private static final BitSet SIMPLER = new BitSet();

    /// One bit a character.
    private static final long[] HAN = new long[SIMPLE.length / Long.SIZE];

    static {
        for (int c = 0; c < SIMPLE.length; c++) {
            HAN[c / Long.SIZE] |= isHan((char) c) ? 1L << c : 0;
            SIMPLER.set(SIMPLE[c], SIMPLER.get(SIMPLE[c]) || SIMPLE[c] != c);
        }
    }

    private Script() {}

    /// In simplified script; text that is simplified already comes back as it was.
    public static String toSimplified(String text) {
        if (!anyTraditional(text)) {
            return text;
        }
        char[] simple = text.toCharArray();
        simplify(text, simple);
        return new String(simple);
    }

    /// The same, in place.
    ///
    /// @param length how many of the characters are text
    static void toSimplified(char[] text, int length) {
        CharBuffer whole = CharBuffer.wrap(text, 0, length);
        if (anyTraditional(whole)) {
            simplify(whole.toString(), text);
        }
    }

    private static void simplify(String text, char[] simple) {
        String byPhrase = byPhrase(text);
        for (int i = 0; i < text.length(); i++) {
            // HanLP's phrases decide where a character stays, its characters what it becomes: its phrases also
            // err (么 -> 幺).
            simple[i] = byPhrase.charAt(i) == simple[i] ? simple[i] : SIMPLE[simple[i]];
        }
        markWritten(text, simple);
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

    private static boolean anyTraditional(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '著' || isTraditional(text.charAt(i))) {
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

    private static void markWritten(String text, char[] simple) {
        Matcher written = WRITTEN.matcher(text).useTransparentBounds(true);
        for (int i = text.indexOf('著'); i >= 0; i = text.indexOf('著', i + 1)) {
            simple[i] = written.region(i, text.length()).lookingAt() ? '著' : '着';
        }
        Matcher kept = KEPT.matcher(text).useTransparentBounds(true);
        for (int i = text.indexOf('藉'); i >= 0; i = text.indexOf('藉', i + 1)) {
            simple[i] = kept.region(i, text.length()).lookingAt() ? '藉' : simple[i];
        }
    }
}
