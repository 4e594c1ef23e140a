package org.tigang.generator.lint;

import static org.tigang.generator.lint.Family.LOOK;
import static org.tigang.generator.lint.Strength.MUST;

import java.util.List;
import java.util.Set;

/// Colour and emphasis. GB/T 9704-2012, 5.2.4.
final class InkRules {
    private static final Rule COLOUR = Rule.page("text-colour", LOOK, "5.2.4", MUST, "文字不是黑色", "改为黑色");
    private static final Rule ITALIC = Rule.custom("text-italic", LOOK, "用了斜体", "改为正体");
    private static final Rule UNDERLINE = Rule.custom("text-underline", LOOK, "用了下划线", "取消下划线");
    private static final Rule HIGHLIGHT = Rule.custom("text-highlight", LOOK, "留有突出显示", "取消突出显示");
    private static final Set<Role> INKED =
            Set.of(Role.TITLE, Role.HEADING, Role.BODY, Role.ADDRESSEE, Role.DATE, Role.SIGNATURE);

    private InkRules() {}

    static void check(LintedPage page, Report report) {
        page.paragraphs().stream().filter(one -> INKED.contains(page.role(one))).forEach(one -> check(one, report));
    }

    private static void check(PageParagraph one, Report report) {
        List<Cascade> looks = one.hanziRuns(one.all()).stream()
                .map(PageParagraph.RunLook::cascade)
                .toList();
        if (looks.stream().anyMatch(look -> !look.value("color", "val").matches("(?i)auto|0{6}|"))) {
            report.look(COLOUR, one, "有颜色", () -> one.runs().forEach(run -> Looks.black(run.run())));
        }
        if (looks.stream().anyMatch(look -> look.isOn("i"))) {
            report.look(ITALIC, one, "斜体");
        }
        if (looks.stream().anyMatch(look -> look.isOn("u"))) {
            report.look(UNDERLINE, one, "下划线");
        }
        if (looks.stream().anyMatch(look -> look.isOn("highlight"))) {
            report.look(HIGHLIGHT, one, "突出显示");
        }
    }
}
