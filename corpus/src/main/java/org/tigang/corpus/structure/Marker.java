package org.tigang.corpus.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbering at the beginning of a line.
///
/// @param text as written: 一、 （一） 1. （1） 第一部分
/// @param number what it counts to
record Marker(Style style, String text, int number) {

    /// The kinds of numbering from the outermost to the innermost. GB/T 9704-2012, 7.3.3: 一、 then （一） then 1.
    /// then （1）
    enum Style {
        PART(0, "第([一二三四五六七八九十]{1,3})(?:部分|章|编)[、：:\\s]*"),
        CHINESE(2, "([一二三四五六七八九十]{1,3})[、．.]\\s*"),
        BRACKETED(4, "[（(]([一二三四五六七八九十]{1,3})[）)][、．.]?\\s*"),
        ARABIC(6, "(\\d{1,2})(?:[、．]|\\.(?!\\d))\\s*"),
        ARABIC_BRACKETED(8, "[（(](\\d{1,2})[）)][、．.]?\\s*");

        private final int rank;
        private final Pattern pattern;

        Style(int rank, String pattern) {
            this.rank = rank;
            this.pattern = Pattern.compile(pattern);
        }

        /// Grows inwards; the odd ranks between are free for headings without numbering.
        int rank() {
            return rank;
        }
    }

    static Optional<Marker> of(String line) {
        for (Style style : Style.values()) {
            Matcher found = style.pattern.matcher(line);
            if (found.lookingAt()) {
                return Optional.of(new Marker(style, found.group(), Numerals.value(found.group(1))));
            }
        }
        return Optional.empty();
    }

    int length() {
        return text.length();
    }
}
