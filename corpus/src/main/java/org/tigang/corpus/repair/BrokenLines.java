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

    private static final Pattern MARKER = Pattern.compile(
            "^(?:第?[一二三四五六七八九十]+[、．.是要部章条节]|[（(][一二三四五六七八九十\\d]+[）)]|\\d{1,2}[、．.]|[①-⑳]|附|——|[-•·◆●※]|[*]\\s|同志们|各位|（|…)");
    private static final Pattern MEMBER = Pattern.compile("^([二三四五六七八九十])[是要]");
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
            String next = lines.get(i + 1).in(text);
            if (mayBreak(text, line, next) && isBroken(text.substring(start, line.to()), next)) {
                found.add(Replacement.removal(
                        EditKind.LINE_JOIN, line.to(), lines.get(i + 1).from()));
            } else {
                start = lines.get(i + 1).from();
            }
        }
        return found;
    }

    /// Most lines are told by their last character.
    private static boolean mayBreak(String text, Span line, String next) {
        if (line.isEmpty() || next.isEmpty()) {
            return false;
        }
        char last = text.charAt(line.to() - 1);
        return (last != '。' && last != '！' && last != '：') || NEVER_FIRST.indexOf(next.charAt(0)) >= 0;
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
        return isTorn(paragraph, next) || (hasMark(next) && goesOn(paragraph, last, next));
    }

    /// What a line can not begin with, or a quotation that is closed only there.
    private static boolean isTorn(String paragraph, String next) {
        char first = next.charAt(0);
        boolean dash = first == '—' && !next.startsWith("——");
        return dash || (NEVER_FIRST.indexOf(first) >= 0 && isInner(paragraph)) || isQuoteTorn(paragraph, next);
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
            // The members of a list end so too, but hold no sentences.
            return sentences || paragraph.indexOf('；') < paragraph.length() - 1;
        }
        if (last == '，' || last == '、') {
            return sentences || !MARKER.matcher(paragraph).find();
        }
        if (last >= '0' && last <= '9') {
            return sentences;
        }
        // It may be a heading, unless a sentence went before.
        return Script.isHan(last)
                && (sentences
                        ? Seam.isWithinSentence(paragraph, next)
                        : isLong(paragraph) && Seam.isWithinPhrase(paragraph, next));
    }

    private static boolean isLong(String paragraph) {
        return paragraph.length() >= 2 * SHORTEST && paragraph.indexOf('，') >= 0;
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
