package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.tigang.corpus.language.Script;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// Characters that say nothing: unseen ones, indents and blanks at the ends of lines, empty lines.
final class Strays implements Repair {
    private static final String UNSEEN =
            "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff\u00ad";
    private static final String BLANKS = " \t\n\u000b\f\r\u00a0\u2002\u2003\u3000";
    private static final String MARKS = "，。；：！？、”》）";
    private static final char HARD_BLANK = '\u00a0';

    @Override
    public List<Replacement> find(String text) {
        List<Replacement> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Glance.is(c, Glance.STRAY | Glance.LINE_END | Glance.OTHER_LINE_END)) {
                continue;
            }
            int end = i;
            if (isBlank(c)) {
                end = end(text, i, Strays::isBlank);
                blanks(text, new Span(i, end), found);
            } else if (UNSEEN.indexOf(c) >= 0) {
                end = end(text, i, unseen -> UNSEEN.indexOf(unseen) >= 0);
                found.add(Replacement.removal(EditKind.STRAY, i, end));
            }
            i = Math.max(i, end - 1);
        }
        return found;
    }

    @Override
    public boolean isPossible(Glance glance) {
        return glance.has(Glance.STRAY);
    }

    /// Whether a character may have to go; a line end alone stays.
    static boolean isStray(char c) {
        return UNSEEN.indexOf(c) >= 0 || (isBlank(c) && c != '\n');
    }

    private static boolean isBlank(int c) {
        return (c <= ' ' || c == HARD_BLANK || (c >= '\u2002' && c <= '\u3000')) && BLANKS.indexOf(c) >= 0;
    }

    private static int end(String text, int from, IntPredicate kind) {
        int end = from;
        while (end < text.length() && kind.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// Of indents, trailing blanks and empty lines one line end stays, and none at either end of the text.
    private static void blanks(String text, Span run, List<Replacement> found) {
        boolean outer = run.from() == 0 || run.to() == text.length();
        boolean line = text.substring(run.from(), run.to()).indexOf('\n') >= 0;
        if (outer || (line && run.length() > 1)) {
            found.add(new Replacement(EditKind.STRAY, run, outer ? "" : "\n"));
        } else if (!line && isBesideMark(text, run)) {
            found.add(Replacement.removal(EditKind.STRAY, run.from(), run.to()));
        } else {
            hardBlanks(text, run, found);
        }
    }

    /// Blanks that stand for nothing: beside a mark that brings its own room.
    private static boolean isBesideMark(String text, Span run) {
        char before = text.charAt(run.from() - 1);
        char after = text.charAt(run.to());
        boolean opens = Script.isHan(after) || "“《—".indexOf(after) >= 0;
        boolean closes = MARKS.indexOf(after) >= 0 && after != '）';
        boolean plain = run.in(text).chars().allMatch(c -> c == ' ' || c == HARD_BLANK || c == '\u3000');
        return plain && ((MARKS.indexOf(before) >= 0 && opens) || (Script.isHan(before) && closes));
    }

    private static void hardBlanks(String text, Span run, List<Replacement> found) {
        for (int i = run.from(); i < run.to(); i++) {
            if (text.charAt(i) == HARD_BLANK) {
                found.add(new Replacement(EditKind.STRAY, new Span(i, i + 1), " "));
            }
        }
    }
}
