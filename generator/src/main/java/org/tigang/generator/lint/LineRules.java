package org.tigang.generator.lint;

import static org.tigang.generator.lint.Family.LOOK;
import static org.tigang.generator.lint.Strength.MUST;
import static org.tigang.generator.lint.Strength.USUAL;

/// How the lines of a paragraph of the body stand. GB/T 9704-2012, 5.2.3 and 7.3.3.
final class LineRules {
    private static final Rule PITCH = Rule.page("line-pitch", LOOK, "5.2.3", USUAL, "行距排不成每页22行", "改为固定值28.95磅");
    private static final Rule INDENT = rule("body-indent", "段首没有空二字", "首行缩进2字符");
    private static final Rule HANGING = rule("body-left", "回行没有顶格", "取消左缩进");
    private static final Rule ALIGNED = rule("body-alignment", "正文居中或居右", "改为两端对齐");

    private LineRules() {}

    private static Rule rule(String id, String what, String remedy) {
        return Rule.page(id, LOOK, "7.3.3", MUST, what, remedy);
    }

    static void check(PageParagraph body, Type type, Report report) {
        boolean byWord = body.isNumberedByWord();
        if (body.isCentred() || body.alignment().matches("right|end")) {
            report.look(ALIGNED, body, "居中或居右", () -> Looks.align(body, "both"));
        } else if (body.left() > 0.6 && !byWord) {
            report.look(HANGING, body, "左缩进", () -> Looks.indent(body));
        } else if (Math.abs(body.firstLine() - 2) > 0.45 && !byWord) {
            report.look(INDENT, body, "不是二字", () -> Looks.indent(body));
        }
        if (!type.isEnlarged()) {
            pitch(body, report);
        }
    }

    // What is let to the word processor, or to its grid, is not judged.
    private static void pitch(PageParagraph body, Report report) {
        int line = body.look().number("spacing", "line");
        String kind = body.look().value("spacing", "lineRule");
        if (line > 0 && kind.equals("exact") && (line < 555 || line > 582)) {
            report.look(PITCH, body, "固定值" + line / 20.0 + "磅", () -> Looks.pitch(body));
        } else if (!kind.matches("exact|atLeast") && line > 0 && line != 240) {
            report.look(PITCH, body, Math.round(line / 2.4) / 100.0 + "倍", () -> Looks.pitch(body));
        }
    }
}
