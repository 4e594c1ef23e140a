package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.language.Script;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// 公共⏎财政预算收入: a sentence that stops in the middle of a line end goes on in the next line.
final class BrokenLines implements Repair {
    /// The first line is the title.
    private static final int HEAD = 1;
    private static final int SHORTEST = 25;

    /// How much more probable two lines must be as one, in natural logarithms: over 600 headings of real papers
    /// gain no more than 11, those with a comma and no marker no more than 8.
    private static final double SURE = 12;

    private static final double LIKELY = 8;

    /// Less is said of two sentences, one of which lost its mark.
    private static final double POSSIBLE = 1.5;

    /// No heading is that long.
    private static final int LONG = 80;

    private static final Pattern MARKER = Pattern.compile(
            "^(?:第?[一二三四五六七八九十]+[、．.是要部章条节]|第[一二三四五六七八九十]+，|[（(][一二三四五六七八九十\\d]+[）)]|\\d{1,2}[、．.](?!\\d)|[①-⑳]|附|——|[-•·◆●※]|[*]\\s|同志们|各位|（|…)");
    private static final Pattern MEMBER = Pattern.compile("^([二三四五六七八九十])[是要]");
    private static final Pattern TORN_NUMBER = Pattern.compile("\\d[.．]$");
    /// 困难是不可避免的: a whole sentence, though a noun could follow.
    private static final Pattern IS_SUCH = Pattern.compile("是[^，。；：]*的$");
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String GOES_ON = "，。；";
    /// No line begins with one.
    private static final String NEVER_FIRST = "，。；、：！？”’》）〉】";
    private static final String OPENING = "“《（";
    private static final String CLOSING = "”》）";

    @Override
    public List<Replacement> find(String text) {
        List<Replacement> found = new ArrayList<>();
        List<Span> lines = Lines.of(text);
        // Where the paragraph begins that the line belongs to.
        int start = lines.size() > HEAD ? lines.get(HEAD).from() : 0;
        for (int i = HEAD; i + 1 < lines.size(); i++) {
            Span line = lines.get(i);
            Span next = lines.get(i + 1);
            if (mayBreak(text, line, next) && isBroken(text.substring(start, line.to()), next.in(text))) {
                found.add(Replacement.removal(EditKind.LINE_JOIN, line.to(), next.from()));
            } else {
                start = next.from();
            }
        }
        return found;
    }

    /// Most lines are told by their last character.
    private static boolean mayBreak(String text, Span line, Span next) {
        if (line.isEmpty() || next.isEmpty()) {
            return false;
        }
        char last = text.charAt(line.to() - 1);
        return (last != '。' && last != '！' && last != '：') || NEVER_FIRST.indexOf(text.charAt(next.from())) >= 0;
    }

    private static boolean isBroken(String paragraph, String next) {
        if (paragraph.indexOf('\t') >= 0 || next.indexOf('\t') >= 0) {
            return false;
        }
        char last = paragraph.charAt(paragraph.length() - 1);
        if (last == '；' && isMember(paragraph, next)) {
            return true;
        }
        if (paragraph.length() < SHORTEST || MARKER.matcher(next).find()) {
            return false;
        }
        return isTorn(paragraph, next) || goesOn(paragraph, last, next);
    }

    /// What a line can not begin with, or a quotation that is closed only there.
    private static boolean isTorn(String paragraph, String next) {
        char first = next.charAt(0);
        boolean dash = first == '—' && !next.startsWith("——");
        boolean number = isDigit(first) && TORN_NUMBER.matcher(paragraph).find();
        return dash
                || number
                || (NEVER_FIRST.indexOf(first) >= 0 && isInner(paragraph))
                || isQuoteTorn(paragraph, next);
    }

    private static boolean isInner(String paragraph) {
        return "。！？：".indexOf(paragraph.charAt(paragraph.length() - 1)) < 0;
    }

    private static boolean isQuoteTorn(String paragraph, String next) {
        for (int i = 0; i < OPENING.length(); i++) {
            char opening = OPENING.charAt(i);
            char closing = CLOSING.charAt(i);
            int closes = next.indexOf(closing);
            int opens = next.indexOf(opening);
            if (paragraph.lastIndexOf(opening) > paragraph.lastIndexOf(closing)
                    && closes >= 0
                    && (opens < 0 || closes < opens)) {
                return isInner(paragraph);
            }
        }
        return false;
    }

    private static boolean goesOn(String paragraph, char last, String next) {
        boolean sentences = paragraph.indexOf('。') >= 0;
        if (last == '；') {
            // The members of a list end so too, but hold no more than themselves.
            return hasMark(next) && (sentences || paragraph.indexOf('；') < paragraph.length() - 1 || isRunning(next));
        }
        if (last == '，' || last == '、') {
            return hasMark(next);
        }
        return endsInWord(last) && (sentences ? isAfterSentence(paragraph, next) : isWithinFirst(paragraph, next));
    }

    private static boolean endsInWord(char last) {
        return Script.isHan(last) || isDigit(last) || last == '%' || (last >= 'A' && last <= 'z' && last != '_');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// A paragraph that holds a sentence ends with one.
    private static boolean isAfterSentence(String paragraph, String next) {
        return hasMark(next)
                ? Seam.gain(paragraph, next) > (IS_SUCH.matcher(paragraph).find() ? SURE : POSSIBLE)
                : Seam.isWithinPhrase(paragraph, next);
    }

    /// It may be a heading, unless the two halves belong together.
    private static boolean isWithinFirst(String paragraph, String next) {
        if (!hasMark(next)) {
            return false;
        }
        boolean clauses = paragraph.indexOf('，') >= 0 || paragraph.indexOf('；') >= 0;
        if (clauses && paragraph.length() >= LONG) {
            return true;
        }
        boolean mayBeHeading = !clauses || MARKER.matcher(paragraph).find();
        return (isLong(paragraph) && Seam.isWithinPhrase(paragraph, next))
                || Seam.gain(paragraph, next) > (mayBeHeading ? SURE : LIKELY);
    }

    private static boolean isLong(String paragraph) {
        return paragraph.length() >= 2 * SHORTEST && paragraph.indexOf('，') >= 0;
    }

    /// More than one clause that ends in a full mark.
    private static boolean isRunning(String next) {
        for (int i = 0; i < next.length() - 1; i++) {
            if ("。；".indexOf(next.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// …四是…；⏎五是…: a list that began within the paragraph.
    private static boolean isMember(String paragraph, String next) {
        Matcher member = MEMBER.matcher(next);
        if (!member.find()) {
            return false;
        }
        char before = NUMERALS.charAt(NUMERALS.indexOf(member.group(1)) - 1);
        return paragraph.indexOf(before + "是") > 0 || paragraph.indexOf(before + "要") > 0;
    }

    private static boolean hasMark(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (GOES_ON.indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
