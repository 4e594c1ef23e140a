package org.tigang.generator.lint;

import static org.tigang.generator.lint.Family.ELEMENTS;
import static org.tigang.generator.lint.Strength.ADVISED;
import static org.tigang.generator.lint.Strength.MUST;
import static org.tigang.generator.lint.Strength.USUAL;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Span;

/// The elements of head, body and foot. GB/T 9704-2012, 7.2 to 7.4.
final class ElementRules {
    private static final Rule COPY_NUMBER = rule("copy-number", "7.2.1", USUAL, "份号不是6位", "写足6位，如000001");
    private static final Rule SECRECY_STAR = rule("secrecy-period", "7.2.2", MUST, "保密期限写法不对", "写作“机密★1年”，年数用阿拉伯数字");
    private static final Rule SECRECY_FACE = rule("secrecy-face", "7.2.2", USUAL, "密级不是黑体", "改为3号黑体");
    private static final Rule URGENCY = rule("urgency-word", "7.2.3", MUST, "紧急程度用词不对", "写“特急”或“加急”");
    private static final Rule HEAD_ORDER = rule("head-order", "7.2.3", MUST, "版头要素次序不对", "依次为份号、密级、紧急程度、发文机关标志、发文字号");
    private static final Rule MARK_RED = rule("mark-red", "7.2.4", ADVISED, "发文机关标志不是红色", "改为红色");
    private static final Rule MARK_CENTRED = rule("mark-centred", "7.2.4", MUST, "发文机关标志没有居中", "居中排布");
    private static final Rule BRACKETS = rule("number-brackets", "7.2.5", MUST, "发文字号的年份没有用六角括号", "改为〔2025〕的形式");
    private static final Rule DI = rule("number-di", "7.2.5", MUST, "发文字号加了“第”字", "删去");
    private static final Rule ZERO = rule("number-zero", "7.2.5", MUST, "发文字号编了虚位", "1不编为01");
    private static final Rule SHORT = rule("number-year", "7.2.5", MUST, "发文字号的年份不是全称", "写全四位");
    private static final Rule HAO = rule("number-hao", "7.2.5", MUST, "发文字号少了“号”字", "补上");
    private static final Rule SIGNER = rule("signer-colon", "7.2.6", MUST, "“签发人”后不是全角冒号", "改为“签发人：”");
    private static final Rule ADDRESSEE = rule("addressee-colon", "7.3.2", MUST, "主送机关后不是全角冒号", "末尾标“：”");
    private static final Rule FLUSH = rule("addressee-flush", "7.3.2", MUST, "主送机关没有顶格", "居左顶格");
    private static final Rule ATTACHED = rule("attachment-colon", "7.3.4", MUST, "“附件”后不是全角冒号", "改为“附件：”");
    private static final Rule ATTACHED_END = rule("attachment-end", "7.3.4", MUST, "附件名称后有标点", "删去");
    private static final Rule ATTACHED_NUMBER = rule("attachment-number", "7.3.4", MUST, "附件顺序号写法不对", "改为“1.”的形式");
    private static final Rule ATTACHED_TITLE =
            Rule.custom("attachment-title", ELEMENTS, "附件名称加了书名号", "删去书名号");
    private static final Rule ATTACHMENT_MARK = rule("attachment-mark", "7.3.7", MUST, "附件首页的“附件”写法不对", "写“附件”或“附件1”，不加冒号");
    private static final Rule DATE_HANZI = rule("date-hanzi", "7.3.5.4", MUST, "成文日期用了汉字", "改用阿拉伯数字");
    private static final Rule DATE_YEAR = rule("date-year", "7.3.5.4", MUST, "成文日期的年份不是全称", "写全四位");
    private static final Rule DATE_DOTS = rule("date-form", "7.3.5.4", MUST, "成文日期写法不对", "写作2025年1月3日");
    private static final Rule DATE_RIGHT = rule("date-right", "7.3.5", MUST, "成文日期没有靠右", "右空四字（加盖印章）或按署名排布");
    private static final Rule NOTE = rule("note-brackets", "7.3.6", MUST, "附注没有加圆括号", "加全角圆括号");
    private static final Rule COPIES_COLON = rule("copies-colon", "7.4.2", MUST, "“抄送”后不是全角冒号", "改为“抄送：”");
    private static final Rule COPIES_END = rule("copies-end", "7.4.2", MUST, "抄送机关后没有句号", "末尾标“。”");
    private static final Rule COPIES_SIZE = rule("copies-size", "7.4.2", USUAL, "抄送机关不是4号字", "改为4号（14磅）");
    private static final Rule ISSUE_END = rule("issue-word", "7.4.3", MUST, "印发日期后没有“印发”二字", "补上“印发”");
    private static final Rule THEME = rule("theme-words", "7.1", MUST, "主题词已经取消", "删去");
    private static final Rule NO_TEXT = Rule.custom("no-text-here", ELEMENTS, "标了“此页无正文”", "调整行距、字距，使印章与正文同页");

    private static final Pattern NUMBER = Pattern.compile("([〔\\[［（(【])(\\d{2,4})([〕\\]］）)】])(第?)(0*)(\\d+)(号?)");
    private static final List<Role> ORDER =
            List.of(Role.COPY_NUMBER, Role.SECRECY, Role.URGENCY, Role.MARK, Role.DOCUMENT_NUMBER, Role.TITLE);

    private ElementRules() {}

    private static Rule rule(String id, String clause, Strength strength, String what, String remedy) {
        return Rule.page(id, ELEMENTS, clause, strength, what, remedy);
    }

    static void check(LintedPage page, Report report) {
        head(page, report);
        order(page, report);
        page.with(Role.ADDRESSEE).forEach(one -> addressee(one, report));
        page.with(Role.ATTACHMENTS).forEach(one -> attachments(one, report));
        page.with(Role.ATTACHMENT_MARK).forEach(one -> report.where(ATTACHMENT_MARK, one, "[：:]\\s*$|[一二三四五六七八九十]+\\s*$"));
        page.with(Role.DATE).forEach(one -> date(one, report));
        foot(page, report);
        for (PageParagraph one : page.paragraphs()) {
            report.where(THEME, one, "^[\\s\\u3000]*主 *题 *词[：:].*$");
            report.where(NO_TEXT, one, "[（(]?此页无正文[）)]?");
        }
    }

    private static void head(LintedPage page, Report report) {
        page.with(Role.COPY_NUMBER).forEach(one -> report.where(COPY_NUMBER, one, "^(\\d{1,5}|\\d{7,})$"));
        for (PageParagraph one : page.with(Role.SECRECY)) {
            report.where(SECRECY_STAR, one, "(?<=密).*[一二三四五六七八九十]+[年个].*$|(?<=密)[^★\\s]*\\d+[年个].*$");
            boolean isHei = one.runs().stream().allMatch(run -> run.face() == Face.HEI || run.face() == Face.UNKNOWN);
            if (!isHei) {
                report.look(SECRECY_FACE, one, one.runs().getFirst().face().label());
            }
        }
        page.with(Role.URGENCY).forEach(one -> report.where(URGENCY, one, "^(紧急|急件|急)$"));
        for (PageParagraph one : page.with(Role.MARK)) {
            if (one.runs().stream().noneMatch(run -> Roles.isRed(run.cascade().value("color", "val")))) {
                report.look(MARK_RED, one, "");
            }
            if (!one.isCentred()) {
                report.look(MARK_CENTRED, one, "", () -> Looks.align(one, "center"));
            }
        }
        page.with(Role.DOCUMENT_NUMBER).forEach(one -> number(one, report));
        page.paragraphs().stream().limit(12).forEach(one -> mended(SIGNER, one, "(?<=签发人)(:|[ \\u3000]*(?=[^：:\\s\\u3000])(?<!：))(?!：)", "：", report));
    }

    private static void number(PageParagraph one, Report report) {
        Matcher found = NUMBER.matcher(one.text());
        if (!found.find()) {
            return;
        }
        if (!found.group(1).equals("〔") || !found.group(3).equals("〕")) {
            report.words(BRACKETS, one, new Span(found.start(1), found.end(3)), "〔" + found.group(2) + "〕");
        }
        mended(DI, one, found, 4, report);
        mended(ZERO, one, found, 5, report);
        if (found.group(2).length() < 4) {
            report.words(SHORT, one, new Span(found.start(2), found.end(2)));
        }
        if (found.group(7).isEmpty()) {
            report.words(HAO, one, new Span(found.end(6), found.end(6)), "号");
        }
    }

    private static void mended(Rule rule, PageParagraph one, Matcher found, int group, Report report) {
        if (!found.group(group).isEmpty()) {
            report.words(rule, one, new Span(found.start(group), found.end(group)), "");
        }
    }

    private static void mended(Rule rule, PageParagraph one, String pattern, String by, Report report) {
        Matcher found = Pattern.compile(pattern).matcher(one.text());
        if (found.find()) {
            report.words(rule, one, new Span(found.start(), found.end()), by);
        }
    }

    private static void order(LintedPage page, Report report) {
        int reached = 0;
        for (PageParagraph one : page.paragraphs().stream().limit(12).toList()) {
            int place = ORDER.indexOf(page.role(one));
            if (place >= 0 && place < reached) {
                report.look(HEAD_ORDER, one, "");
            }
            reached = Math.max(reached, place);
        }
    }

    private static void addressee(PageParagraph one, Report report) {
        String text = one.text().stripTrailing();
        int end = text.length();
        if (text.endsWith(":")) {
            report.words(ADDRESSEE, one, new Span(end - 1, end), "：");
        } else if (!text.endsWith("：")) {
            report.words(ADDRESSEE, one, new Span(end, end), "：");
        }
        if (one.firstLine() > 0.5) {
            report.look(FLUSH, one, "", () -> Looks.flush(one));
        }
    }

    private static void attachments(PageParagraph one, Report report) {
        mended(ATTACHED, one, "(?<=附 {0,2}件)[\\s]*:|(?<=附 {0,2}件)(?=[^：:\\s件])", "：", report);
        mended(ATTACHED_END, one, "[。；;，,.](?=\\s*$)", "", report);
        mended(ATTACHED_NUMBER, one, "(?<=^[\\s\\u3000]{0,9}(附 {0,2}件[：:] {0,2})?\\d{1,2})[、．]", ".", report);
        report.where(ATTACHED_TITLE, one, "(?<=[：:.、．]) *《[^《》]+》\\s*$");
    }

    private static void date(PageParagraph one, Report report) {
        String words = one.words();
        if (words.matches(".*[一二三四五六七八九十〇○零].*")) {
            report.look(DATE_HANZI, one, "");
        } else if (words.matches("\\d{2,3}年.*")) {
            report.words(DATE_YEAR, one, new Span(0, one.text().indexOf('年')));
        } else if (words.matches("\\d{4}[.．/-].*")) {
            mended(DATE_DOTS, one, "\\d.*\\d日?", written(words), report);
        }
        boolean right = one.alignment().matches("right|end|center|distribute") || one.firstLine() > 5;
        if (!right && !one.styleName().matches("date|日期")) {
            report.look(DATE_RIGHT, one, "");
        }
    }

    private static String written(String date) {
        String[] parts = date.replace("日", "").split("[.．/-]", -1);
        return parts[0] + "年" + Integer.parseInt(parts[1]) + "月" + Integer.parseInt(parts[2].strip()) + "日";
    }

    private static void foot(LintedPage page, Report report) {
        for (PageParagraph one : page.with(Role.NOTE)) {
            if (!one.words().matches("[（(].*[）)]")) {
                report.look(NOTE, one, "");
            }
        }
        for (PageParagraph one : page.paragraphs()) {
            if (one.words().matches("(抄 ?送|抄 ?报)[^。]{2,}。?") && one.words().length() < 200) {
                copies(one, report);
            } else if (page.role(one) == Role.ISSUE && !one.words().endsWith("印发")) {
                report.look(ISSUE_END, one, "");
            }
        }
    }

    private static void copies(PageParagraph one, Report report) {
        mended(COPIES_COLON, one, "(?<=抄 {0,2}[送报]):|(?<=抄 {0,2}[送报])(?=[^：:\\s])", "：", report);
        int end = one.text().stripTrailing().length();
        if (!one.words().endsWith("。")) {
            boolean mark = one.words().matches(".*[，；、.,;]");
            report.words(COPIES_END, one, new Span(mark ? end - 1 : end, end), "。");
        }
        if (one.runs().getFirst().size() > 0 && Math.abs(one.size() - 28) > 1) {
            report.look(COPIES_SIZE, one, one.size() / 2.0 + "磅");
        }
    }
}
