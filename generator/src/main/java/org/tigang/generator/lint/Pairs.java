package org.tigang.generator.lint;

import static org.tigang.generator.lint.Family.PUNCTUATION;
import static org.tigang.generator.lint.Strength.MUST;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Span;

/// Marks that come in pairs: an opening one without its partner, or within its own kind.
final class Pairs {
    private static final Rule QUOTES = Rule.marks("quotes-unpaired", PUNCTUATION, "4.8", MUST, "引号不成对或方向反了", "补全或改正引号");
    private static final Rule TITLES = Rule.marks("titles-unpaired", PUNCTUATION, "4.15", MUST, "书名号不成对", "补全书名号");
    private static final Rule BRACKETS = Rule.marks("brackets-unpaired", PUNCTUATION, "4.9", MUST, "括号不成对", "补全括号");
    private static final Rule NESTED = Rule.marks("quotes-nested", PUNCTUATION, "4.8", MUST, "双引号里又用双引号", "里面的改用‘’");

    /// Opening marks, and each one's partner.
    private static final Map<String, Rule> KINDS =
            Map.of("“”", QUOTES, "《》", TITLES, "（）", BRACKETS, "〔〕", BRACKETS, "【】", BRACKETS);

    private static final Pattern NUMBERED = Pattern.compile("(?<![（\\d①-⑳a-z一二三四五六七八九十])([\\d①-⑳a-z一二三四五六七八九十]{1,3})）");

    private Pairs() {}

    static void check(LintedPage page, Report report) {
        List<PageParagraph> all = page.paragraphs();
        for (int i = 0; i < all.size(); i++) {
            for (Map.Entry<String, Rule> kind : KINDS.entrySet()) {
                boolean goesOn = kind.getValue().equals(QUOTES) && goesOn(all, i, kind.getKey());
                if (!goesOn) {
                    check(all.get(i), kind.getKey(), kind.getValue(), report);
                }
            }
        }
    }

    private static boolean goesOn(List<PageParagraph> all, int i, String kind) {
        boolean fromAbove = i > 0 && isOpen(all.get(i - 1), kind);
        boolean toBelow = isOpen(all.get(i), kind) && closes(all.subList(i + 1, Math.min(all.size(), i + 6)), kind);
        return fromAbove || toBelow;
    }

    private static boolean isOpen(PageParagraph one, String kind) {
        return one.text().lastIndexOf(kind.charAt(0)) > one.text().lastIndexOf(kind.charAt(1));
    }

    // A quotation of several paragraphs closes in a later one before anything opens there.
    private static boolean closes(List<PageParagraph> later, String kind) {
        return later.stream().anyMatch(one -> {
            int close = one.text().indexOf(kind.charAt(1));
            int open = one.text().indexOf(kind.charAt(0));
            return close >= 0 && (open < 0 || close < open || open == 0);
        });
    }

    private static void check(PageParagraph one, String kind, Rule rule, Report report) {
        Deque<Integer> open = new ArrayDeque<>();
        int nested = -1;
        String text = kind.equals("（）") ? brackets(one.text()) : one.text();
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            if (mark == kind.charAt(0)) {
                nested = open.isEmpty() ? nested : i;
                open.push(i);
            } else if (mark == kind.charAt(1) && open.poll() == null) {
                report.words(rule, one, new Span(i, i + 1));
                return;
            }
        }
        if (!open.isEmpty()) {
            report.words(rule, one, new Span(open.peek(), open.peek() + 1));
        } else if (nested >= 0 && rule.equals(QUOTES)) {
            report.words(NESTED, one, new Span(nested, nested + 1));
        }
    }

    // A half bracket is told as such; 1）alone is a number.
    private static String brackets(String text) {
        String even = text.replace('(', '（').replace(')', '）');
        return NUMBERED.matcher(even).replaceAll(found -> found.group(1) + " ");
    }
}
