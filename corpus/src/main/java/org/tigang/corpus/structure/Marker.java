package org.tigang.corpus.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbering at the beginning of a line.
///
/// @param text as written: 一、 （一） 1. （1） 第一部分 第一， 一是
/// @param number what it counts to
record Marker(Style style, String text, int number) {
    /// The kinds of numbering from the outermost to the innermost. GB/T 9704-2012, 7.3.3: 一、 then （一） then
    /// 1.
    /// then （1）; the last two are a speaker's own and stand wherever he begins to count.
    enum Style {
        PART(0, "第", "第([一二三四五六七八九十]{1,3})(?:部分|章|编)[、：:\\s]*"),
        CHINESE(20, Style.NUMERALS, "([一二三四五六七八九十]{1,3})[、．.]\\s*"),
        BRACKETED(40, "（(", "[（(]([一二三四五六七八九十]{1,3})[）)][、．.]?\\s*"),
        ARABIC(60, Style.DIGITS, "(\\d{1,2})(?:[、．]|\\.(?!\\d))\\s*"),
        ARABIC_BRACKETED(80, "（(", "[（(](\\d{1,2})[）)][、．.]?\\s*"),
        ORDINAL(-1, "第", "第([一二三四五六七八九十]{1,2})[，、]"),
        LISTED(-1, Style.NUMERALS, "([一二三四五六七八九十])(?:是|要)");

        private static final String NUMERALS = "一二三四五六七八九十";
        private static final String DIGITS = "0123456789";

        private final int rank;
        private final String opening;
        private final Pattern pattern;

        /// @param opening the characters of which one comes first: most lines are told by it
        Style(int rank, String opening, String pattern) {
            this.rank = rank;
            this.opening = opening;
            this.pattern = Pattern.compile(pattern);
        }

        /// Grows inwards, with room for headings between; below zero where the place decides.
        int rank() {
            return rank;
        }

        private boolean mayOpen(String line) {
            return !line.isEmpty() && opening.indexOf(line.charAt(0)) >= 0;
        }

        boolean isSpoken() {
            return rank < 0;
        }

        /// 三、 for 3.
        String written(int number) {
            return switch (this) {
                case PART -> "第" + Numerals.chinese(number) + "部分";
                case CHINESE -> Numerals.chinese(number) + "、";
                case BRACKETED -> "（" + Numerals.chinese(number) + "）";
                case ARABIC -> number + ".";
                case ARABIC_BRACKETED -> "（" + number + "）";
                case ORDINAL -> "第" + Numerals.chinese(number) + "，";
                case LISTED -> Numerals.chinese(number) + "是";
            };
        }
    }

    private static final Style[] STYLES = Style.values();

    static Optional<Marker> of(String line) {
        for (Style style : STYLES) {
            if (style.mayOpen(line)) {
                Matcher found = style.pattern.matcher(line);
                if (found.lookingAt()) {
                    return Optional.of(new Marker(style, found.group(), Numerals.value(found.group(1))));
                }
            }
        }
        return Optional.empty();
    }

    int length() {
        return text.length();
    }
}
