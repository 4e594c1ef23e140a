package org.tigang.generator.lint;

import static org.tigang.generator.lint.Family.LEVELS;
import static org.tigang.generator.lint.Strength.MAY;
import static org.tigang.generator.lint.Strength.MUST;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Span;

/// The order and the form of 一、（一）1.（1）. GB/T 9704-2012, 7.3.3; GB/T 15834-2011, B.2.
final class LevelRules {
    private static final Rule SKIPPED = Rule.custom("level-skipped", LEVELS, "序号跳号", "核对序号");
    private static final Rule REPEATED = Rule.custom("level-repeated", LEVELS, "序号重复或倒退", "核对序号");
    private static final Rule JUMP = Rule.page("level-jump", LEVELS, "7.3.3", MAY, "层次越级", "依次用“一、”“（一）”“1.”“（1）”");
    private static final Rule HANZI = marks("marker-hanzi", "B.2.2", "汉字序号后不是顿号", "改为“一、”的形式");
    private static final Rule COMMA = marks("marker-comma", "B.2.4", "加括号的序号后又用了标点", "删去括号后的标点");
    private static final Rule DUN = marks("marker-dun", "B.2.3", "阿拉伯数字序号后用了顿号", "改为“1.”的形式");
    private static final Rule HALF = marks("marker-brackets", "4.9", "序号用了半角括号", "改为全角括号");
    private static final Rule ORDINAL = marks("ordinal-comma", "B.2.1", "“第一”“首先”之后用了顿号", "改用逗号");
    private static final Rule END = Rule.custom("heading-end", LEVELS, "标题末尾有标点", "删去");
    private static final Rule TITLE_END = Rule.custom("title-end", LEVELS, "公文标题末尾有标点", "删去");

    private static final Pattern AFTER_ORDINAL = Pattern.compile(
            "(?:^[\\s\\u3000]*|(?<=[。；：])|(?<=[。！？]”))(?:第[一二三四五六七八九十]|首先|其次|再次|最后)(、)(?!第|[一二三四五六七八九十])");

    private LevelRules() {}

    private static Rule marks(String id, String clause, String what, String remedy) {
        return Rule.marks(id, LEVELS, clause, MUST, what, remedy);
    }

    static void check(LintedPage page, Report report) {
        page.with(Role.HEADING).forEach(heading -> form(heading, report));
        page.with(Role.TITLE).forEach(title -> end(title, TITLE_END, "[。；，、：.,;]$", report));
        page.paragraphs().forEach(one -> ordinal(one, report));
        if (page.with(Role.HEADING).stream().noneMatch(PageParagraph::isNumberedByWord)) {
            order(page, report);
        }
    }

    private static void form(PageParagraph heading, Report report) {
        Optional<Marker> found = Marker.of(heading.text());
        if (found.isEmpty()) {
            return;
        }
        Marker marker = found.get();
        Span after =
                new Span(marker.at().to() - marker.after().length(), marker.at().to());
        switch (marker.level()) {
            case 1 -> tell(report, HANZI, heading, after, !marker.after().equals("、"), "、");
            case 3 -> tell(report, DUN, heading, after, !marker.after().equals("."), ".");
            default -> brackets(heading, marker, after, report);
        }
        if (isTitleAlone(heading, marker)) {
            end(heading, END, "[。；，、.,;]$", report);
        }
    }

    // Not a paragraph that begins with a number and goes on as a sentence.
    private static boolean isTitleAlone(PageParagraph heading, Marker marker) {
        String words = heading.text().strip();
        boolean isShort = (words.length() <= 40 && words.indexOf('。') < 0) || words.matches("[^。；！？]{3,24}。");
        boolean isSentence = words.matches(".*[，；：].+|.*[了的]。|.*\\d.*");
        boolean looksLikeOne = marker.level() <= 2 || heading.styleName().startsWith("heading");
        return isShort && looksLikeOne && !isSentence;
    }

    private static void brackets(PageParagraph heading, Marker marker, Span after, Report report) {
        tell(report, COMMA, heading, after, !marker.after().isEmpty(), "");
        String full = marker.text().replace('(', '（').replace(')', '）');
        Span bare = new Span(marker.at().from(), after.from());
        String inner = full.substring(0, bare.length());
        tell(report, HALF, heading, bare, !inner.equals(bare.in(heading.text())), inner);
    }

    private static void tell(Report report, Rule rule, PageParagraph one, Span at, boolean wrong, String right) {
        if (wrong) {
            report.words(rule, one, at, right);
        }
    }

    private static void end(PageParagraph one, Rule rule, String pattern, Report report) {
        Matcher mark = Pattern.compile(pattern.replace("$", "(?=\\s*$)")).matcher(one.text());
        if (mark.find() && one.text().length() > 1) {
            report.words(rule, one, new Span(mark.start(), mark.end()), "");
        }
    }

    private static void ordinal(PageParagraph one, Report report) {
        Matcher found = AFTER_ORDINAL.matcher(one.text());
        while (found.find()) {
            report.words(ORDINAL, one, new Span(found.start(1), found.end(1)), "，");
        }
    }

    // Lists within a paragraph begin anew wherever they like: a one is always right.
    private static void order(LintedPage page, Report report) {
        int[] last = new int[5];
        int above = 0;
        for (PageParagraph one : page.paragraphs()) {
            Optional<Marker> found = page.role(one) == Role.HEADING ? Marker.of(one.text()) : Optional.empty();
            if (page.role(one) == Role.ATTACHMENT_MARK || page.role(one) == Role.TITLE) {
                Arrays.fill(last, 0);
                above = 0;
            }
            if (found.isPresent()) {
                Marker marker = found.get();
                tellOrder(one, marker, last[marker.level()], above, report);
                last[marker.level()] = marker.number();
                Arrays.fill(last, marker.level() + 1, 5, 0);
                above = marker.level();
            }
        }
    }

    private static void tellOrder(PageParagraph one, Marker marker, int last, int above, Report report) {
        if (marker.number() > last + 1) {
            report.words(SKIPPED, one, marker.at());
        } else if ((marker.number() <= last && marker.number() != 1) || marker.number() == last) {
            report.words(REPEATED, one, marker.at());
        } else if (above > 0 && marker.level() > above + 1 && marker.number() == 1) {
            report.words(JUMP, one, marker.at());
        }
    }
}
