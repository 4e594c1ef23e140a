package org.tigang.generator.lint;

import static org.tigang.generator.lint.Family.ELEMENTS;
import static org.tigang.generator.lint.Strength.ADVISED;
import static org.tigang.generator.lint.Strength.MUST;
import static org.tigang.generator.lint.Strength.USUAL;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Span;

/// The elements above the title. GB/T 9704-2012, 7.2.
final class HeadRules {
    private static final Rule COPY_NUMBER = rule("copy-number", "7.2.1", USUAL, "份号不是6位", "写足6位，如000001");
    private static final Rule STAR = rule("secrecy-period", "7.2.2", MUST, "保密期限写法不对", "写作“机密★1年”，年数用阿拉伯数字");
    private static final Rule SECRECY_FACE = rule("secrecy-face", "7.2.2", USUAL, "密级不是黑体", "改为3号黑体");
    private static final Rule URGENCY = rule("urgency-word", "7.2.3", MUST, "紧急程度用词不对", "写“特急”或“加急”");
    private static final Rule ORDER = rule("head-order", "7.2.3", MUST, "版头要素次序不对", "依次为份号、密级、紧急程度、发文机关标志、发文字号");
    private static final Rule MARK_RED = rule("mark-red", "7.2.4", ADVISED, "发文机关标志不是红色", "改为红色");
    private static final Rule MARK_CENTRED = rule("mark-centred", "7.2.4", MUST, "发文机关标志没有居中", "居中排布");
    private static final Rule BRACKETS = rule("number-brackets", "7.2.5", MUST, "发文字号的年份没有用六角括号", "改为〔2025〕的形式");
    private static final Rule DI = rule("number-di", "7.2.5", MUST, "发文字号加了“第”字", "删去");
    private static final Rule ZERO = rule("number-zero", "7.2.5", MUST, "发文字号编了虚位", "1不编为01");
    private static final Rule SHORT = rule("number-year", "7.2.5", MUST, "发文字号的年份不是全称", "写全四位");
    private static final Rule HAO = rule("number-hao", "7.2.5", MUST, "发文字号少了“号”字", "补上");
    private static final Rule SIGNER = rule("signer-colon", "7.2.6", MUST, "“签发人”后不是全角冒号", "改为“签发人：”");

    private static final Pattern NUMBER = Pattern.compile("([〔\\[［（(【])(\\d{2,4})([〕\\]］）)】])(第?)(0*)(\\d+)(号?)");
    private static final List<Role> PLACES =
            List.of(Role.COPY_NUMBER, Role.SECRECY, Role.URGENCY, Role.MARK, Role.DOCUMENT_NUMBER, Role.TITLE);

    private HeadRules() {}

    private static Rule rule(String id, String clause, Strength strength, String what, String remedy) {
        return Rule.page(id, ELEMENTS, clause, strength, what, remedy);
    }

    static void check(LintedPage page, Report report) {
        page.with(Role.COPY_NUMBER).forEach(one -> report.where(COPY_NUMBER, one, "^(\\d{1,5}|\\d{7,})$"));
        page.with(Role.SECRECY).forEach(one -> secrecy(one, report));
        page.with(Role.URGENCY).forEach(one -> report.where(URGENCY, one, "^(紧急|急件|急)$"));
        page.with(Role.MARK).forEach(one -> mark(one, report));
        page.with(Role.DOCUMENT_NUMBER).forEach(one -> number(one, report));
        page.head()
                .forEach(one -> report.mend(SIGNER, one, "(?<=签发人)(:|[ \\u3000]*(?=[^：:\\s\\u3000])(?<!：))(?!：)", "："));
        order(page, report);
    }

    private static void secrecy(PageParagraph one, Report report) {
        report.where(STAR, one, "(?<=密).*[一二三四五六七八九十]+[年个].*$|(?<=密)[^★\\s]*\\d+[年个].*$");
        boolean isHei = one.runs().stream().allMatch(run -> run.face() == Face.HEI || run.face() == Face.UNKNOWN);
        if (!isHei) {
            report.look(SECRECY_FACE, one, one.runs().getFirst().face().label());
        }
    }

    private static void mark(PageParagraph one, Report report) {
        if (one.runs().stream().noneMatch(PageParagraph.RunLook::isRed)) {
            report.look(MARK_RED, one, "");
        }
        if (!one.isCentred()) {
            report.look(MARK_CENTRED, one, "", () -> Looks.align(one, "center"));
        }
    }

    private static void number(PageParagraph one, Report report) {
        Matcher found = NUMBER.matcher(one.text());
        if (!found.find()) {
            return;
        }
        if (!found.group(1).equals("〔") || !found.group(3).equals("〕")) {
            report.words(BRACKETS, one, new Span(found.start(1), found.end(3)), "〔" + found.group(2) + "〕");
        }
        left(DI, one, found, 4, report);
        left(ZERO, one, found, 5, report);
        if (found.group(2).length() < 4) {
            report.words(SHORT, one, new Span(found.start(2), found.end(2)));
        }
        if (found.group(7).isEmpty()) {
            report.words(HAO, one, new Span(found.end(6), found.end(6)), "号");
        }
    }

    private static void left(Rule rule, PageParagraph one, Matcher found, int group, Report report) {
        if (!found.group(group).isEmpty()) {
            report.words(rule, one, new Span(found.start(group), found.end(group)), "");
        }
    }

    private static void order(LintedPage page, Report report) {
        int reached = 0;
        for (PageParagraph one : page.head()) {
            int place = PLACES.indexOf(page.role(one));
            if (place >= 0 && place < reached) {
                report.look(ORDER, one, "");
            }
            reached = Math.max(reached, place);
        }
    }
}
