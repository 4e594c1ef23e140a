package org.tigang.generator.lint;

import static org.tigang.generator.lint.Family.ELEMENTS;
import static org.tigang.generator.lint.Strength.MUST;
import static org.tigang.generator.lint.Strength.USUAL;

import org.tigang.corpus.model.Span;

/// The note below the date and the imprint. GB/T 9704-2012, 7.3.6 and 7.4.
final class FootRules {
    private static final Rule NOTE = rule("note-brackets", "7.3.6", MUST, "附注没有加圆括号", "加全角圆括号");
    private static final Rule COPIES_COLON = rule("copies-colon", "7.4.2", MUST, "“抄送”后不是全角冒号", "改为“抄送：”");
    private static final Rule COPIES_END = rule("copies-end", "7.4.2", MUST, "抄送机关后没有句号", "末尾标“。”");
    private static final Rule COPIES_SIZE = rule("copies-size", "7.4.2", USUAL, "抄送机关不是4号字", "改为4号（14磅）");
    private static final Rule ISSUE_END = rule("issue-word", "7.4.3", MUST, "印发日期后没有“印发”二字", "补上“印发”");
    private static final Rule THEME = rule("theme-words", "7.1", MUST, "主题词已经取消", "删去");
    private static final Rule NO_TEXT = Rule.custom("no-text-here", ELEMENTS, "标了“此页无正文”", "调整行距、字距，使印章与正文同页");

    private FootRules() {}

    private static Rule rule(String id, String clause, Strength strength, String what, String remedy) {
        return Rule.page(id, ELEMENTS, clause, strength, what, remedy);
    }

    static void check(LintedPage page, Report report) {
        page.with(Role.NOTE).stream()
                .filter(one -> !one.words().matches("[（(].*[）)]"))
                .forEach(one -> report.look(NOTE, one, ""));
        page.with(Role.COPIES).forEach(one -> copies(one, report));
        page.with(Role.ISSUE).stream()
                .filter(one -> !one.words().matches(".*(印发|[共印]\\d+份.*)"))
                .forEach(one -> report.look(ISSUE_END, one, ""));
        for (PageParagraph one : page.paragraphs()) {
            report.where(THEME, one, "^[\\s\\u3000]*主 *题 *词[：:].*$");
            report.where(NO_TEXT, one, "[（(]?此页无正文[）)]?");
        }
    }

    private static void copies(PageParagraph one, Report report) {
        report.mend(COPIES_COLON, one, "(?<=抄 {0,2}[送报]):|(?<=抄 {0,2}[送报])(?=[^：:\\s])", "：");
        int end = one.text().stripTrailing().length();
        if (one.words().startsWith("抄") && !one.words().endsWith("。")) {
            boolean mark = one.words().matches(".*[，；、.,;]");
            report.words(COPIES_END, one, new Span(mark ? end - 1 : end, end), "。");
        }
        if (one.runs().getFirst().size() > 0 && Math.abs(one.size() - 28) > 1) {
            report.look(COPIES_SIZE, one, one.size() / 2.0 + "磅");
        }
    }
}
