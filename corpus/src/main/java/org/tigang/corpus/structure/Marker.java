package org.tigang.corpus.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbering at the beginning of a line.
///
/// @param text as written: 一、 （一） 1. （1） 第一部分 第一， 一是
/// @param number what it counts to
record Marker(Style style, String text, int number) {
    private static final String NUMERALS = "一二三四五六七八九十";

    /// The kinds of numbering from the outermost to the innermost. GB/T 9704-2012, 7.3.3: 一、 then （一） then
    /// 1.
    /// then （1）; the last two are a speaker's own and stand wherever he begins to count.
    enum Style {
        PART(0, "第([一二三四五六七八九十]{1,3})(?:部分|章|编)[、：:\\s]*"),
        CHINESE(20, "([一二三四五六七八九十]{1,3})[、．.]\\s*"),
        BRACKETED(40, "[（(]([一二三四五六七八九十]{1,3})[）)][、．.]?\\s*"),
        ARABIC(60, "(\\d{1,2})(?:[、．]|\\.(?!\\d))\\s*"),
        ARABIC_BRACKETED(80, "[（(](\\d{1,2})[）)][、．.]?\\s*"),
        ORDINAL(-1, "第([一二三四五六七八九十]{1,2})[，、]"),
        LISTED(-1, "([一二三四五六七八九十])(?:是|要)");

        private final int rank;
        private final Pattern pattern;

        Style(int rank, String pattern) {
            this.rank = rank;
            this.pattern = Pattern.compile(pattern);
        }

        /// Grows inwards, with room for headings between; below zero where the place decides.
        int rank() {
            return rank;
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

    static Optional<Marker> of(String line) {
        if (!mayBegin(line)) {
            return Optional.empty();
        }
        for (Style style : Style.values()) {
            Matcher found = style.pattern.matcher(line);
            if (found.lookingAt()) {
                return Optional.of(new Marker(style, found.group(), Numerals.value(found.group(1))));
            }
        }
        return Optional.empty();
    }

    /// Most lines are told by their first character.
    private static boolean mayBegin(String line) {
        char first = line.isEmpty() ? ' ' : line.charAt(0);
        return first == '第' || first == '（' || first == '(' || Character.isDigit(first) || NUMERALS.indexOf(first) >= 0;
    }

    int length() {
        return text.length();
    }
}
