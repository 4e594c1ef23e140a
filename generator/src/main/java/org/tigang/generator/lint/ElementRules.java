package org.tigang.generator.lint;

import static org.tigang.generator.lint.Family.ELEMENTS;
import static org.tigang.generator.lint.Strength.MUST;

import org.tigang.corpus.model.Span;

/// Addressee, attachments and date. GB/T 9704-2012, 7.3.
final class ElementRules {
    private static final Rule ADDRESSEE = rule("addressee-colon", "7.3.2", "主送机关后不是全角冒号", "末尾标“：”");
    private static final Rule FLUSH = rule("addressee-flush", "7.3.2", "主送机关没有顶格", "居左顶格");
    private static final Rule ATTACHED = rule("attachment-colon", "7.3.4", "“附件”后不是全角冒号", "改为“附件：”");
    private static final Rule ATTACHED_END = rule("attachment-end", "7.3.4", "附件名称后有标点", "删去");
    private static final Rule ATTACHED_NUMBER = rule("attachment-number", "7.3.4", "附件顺序号写法不对", "改为“1.”的形式");
    private static final Rule ATTACHED_TITLE = Rule.custom("attachment-title", ELEMENTS, "附件名称加了书名号", "删去书名号");
    private static final Rule ATTACHMENT_MARK = rule("attachment-mark", "7.3.7", "附件首页的“附件”写法不对", "写“附件”或“附件1”，不加冒号");
    private static final Rule DATE_HANZI = rule("date-hanzi", "7.3.5.4", "成文日期用了汉字", "改用阿拉伯数字");
    private static final Rule DATE_YEAR = rule("date-year", "7.3.5.4", "成文日期的年份不是全称", "写全四位");
    private static final Rule DATE_FORM = rule("date-form", "7.3.5.4", "成文日期写法不对", "写作2025年1月3日");
    private static final Rule DATE_RIGHT = rule("date-right", "7.3.5", "成文日期没有靠右", "右空四字（加盖印章）或按署名排布");

    private ElementRules() {}

    private static Rule rule(String id, String clause, String what, String remedy) {
        return Rule.page(id, ELEMENTS, clause, MUST, what, remedy);
    }

    static void check(LintedPage page, Report report) {
        page.with(Role.ADDRESSEE).forEach(one -> addressee(one, report));
        page.with(Role.ATTACHMENTS).forEach(one -> attachments(one, report));
        page.with(Role.ATTACHMENT_MARK)
                .forEach(one -> report.where(ATTACHMENT_MARK, one, "[：:]\\s*$|[一二三四五六七八九十]+\\s*$"));
        page.with(Role.DATE).forEach(one -> date(one, report));
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
        report.mend(ATTACHED, one, "(?<=附 {0,2}件)[\\s]*:|(?<=附 {0,2}件)(?=[^：:\\s件])", "：");
        report.mend(ATTACHED_END, one, "[。；;，,.](?=\\s*$)", "");
        report.mend(ATTACHED_NUMBER, one, "(?<=^[\\s\\u3000]{0,9}(附 {0,2}件[：:] {0,2})?\\d{1,2})[、．]", ".");
        report.where(ATTACHED_TITLE, one, "(?<=[：:.、．]) *《[^《》]+》\\s*$");
    }

    private static void date(PageParagraph one, Report report) {
        String words = one.words();
        if (words.matches(".*[一二三四五六七八九十〇○零].*")) {
            report.look(DATE_HANZI, one, "");
        } else if (words.matches("\\d{2,3}年.*")) {
            report.words(DATE_YEAR, one, new Span(0, one.text().indexOf('年')));
        } else if (words.matches("\\d{4}[.．/-].*")) {
            report.mend(DATE_FORM, one, "\\d.*\\d日?", written(words));
        }
        boolean right = one.alignment().matches("right|end|center|distribute") || one.firstLine() > 5;
        if (!right) {
            report.look(DATE_RIGHT, one, "");
        }
    }

    private static String written(String date) {
        String[] parts = date.replaceAll("[日 ]", "").split("[.．/-]", -1);
        return parts[0] + "年" + Integer.parseInt(parts[1]) + "月" + Integer.parseInt(parts[2]) + "日";
    }
}
