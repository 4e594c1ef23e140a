package org.tigang.generator.lint;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Span;

/// The number that a paragraph begins with, also where it is written in a wrong form.
///
/// @param level 1 to 4: 一、（一）1.（1）
/// @param after the mark behind the number or the bracket; may be empty
record Marker(int level, int number, Span at, String text, String after) {
    private static final String DIGITS = "一二三四五六七八九";
    private static final Pattern HANZI =
            Pattern.compile("^[\\s\\u3000]*([一二三四五六七八九十]{1,3})(、(?=\\S)|[.．,，:：](?=[^\\s\\d]))");
    private static final Pattern BRACKETED = Pattern.compile("^[\\s\\u3000]*[（(]([一二三四五六七八九十]{1,3})[）)]([、，,.．:：]?)");
    private static final Pattern ARABIC =
            Pattern.compile("^[\\s\\u3000]*([0-9０-９]{1,2})([.．、])(?:(?![\\d０-９])|(?=20\\d\\d年))");
    private static final Pattern ARABIC_BRACKETED = Pattern.compile("^[\\s\\u3000]*[（(]([0-9０-９]{1,2})[）)]([、，,.．]?)");

    static Optional<Marker> of(String text) {
        return of(text, HANZI, 1)
                .or(() -> of(text, BRACKETED, 2))
                .or(() -> of(text, ARABIC, 3))
                .or(() -> of(text, ARABIC_BRACKETED, 4));
    }

    private static Optional<Marker> of(String text, Pattern form, int level) {
        Matcher found = form.matcher(text);
        return found.find() ? Optional.of(of(found.toMatchResult(), level)) : Optional.empty();
    }

    private static Marker of(MatchResult found, int level) {
        int from = found.end() - found.group().strip().length();
        return new Marker(
                level,
                number(found.group(1)),
                new Span(from, found.end()),
                found.group().strip(),
                found.group(2));
    }

    private static int number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(Normalizer.normalize(written, Normalizer.Form.NFKC));
        }
        int ten = written.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(written.charAt(0)) + 1;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(written.charAt(0)) + 1;
        return 10 * tens + (ten + 1 < written.length() ? DIGITS.indexOf(written.charAt(ten + 1)) + 1 : 0);
    }
}
