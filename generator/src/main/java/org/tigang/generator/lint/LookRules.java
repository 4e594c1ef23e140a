package org.tigang.generator.lint;

import static org.tigang.generator.lint.Family.LOOK;
import static org.tigang.generator.lint.Strength.MUST;
import static org.tigang.generator.lint.Strength.USUAL;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tigang.corpus.model.Span;

/// Faces, sizes, indents and lines by what a paragraph is. GB/T 9704-2012, 5.2 and 7.3.
final class LookRules {
    private static final Rule TITLE_FACE = face("title-face", "7.3.1", "标题不是小标宋体", "改为2号小标宋体");
    private static final Rule TITLE_SIZE = face("title-size", "7.3.1", "标题不是2号字", "改为2号（22磅）");
    private static final Rule TITLE_CENTRED = rule("title-centred", "7.3.1", "标题没有居中", "居中排布");
    private static final List<Rule> HEADING_FACES = List.of(
            face("heading1-face", "7.3.3", "一级标题不是黑体", "改为黑体"),
            face("heading2-face", "7.3.3", "二级标题不是楷体", "改为楷体"),
            face("heading3-face", "7.3.3", "三级标题不是仿宋体", "改为仿宋体"),
            face("heading4-face", "7.3.3", "四级标题不是仿宋体", "改为仿宋体"));
    private static final List<Face> FACES = List.of(Face.HEI, Face.KAI, Face.FANGSONG, Face.FANGSONG);
    private static final Rule HEADING_SIZE = face("heading-size", "5.2.2", "标题不是3号字", "改为3号（16磅）");
    private static final Rule BODY_FACE = face("body-face", "5.2.2", "正文不是仿宋体", "改为仿宋体");
    private static final Rule BODY_SIZE = face("body-size", "5.2.2", "正文不是3号字", "改为3号（16磅）");
    private static final Rule LINE = face("line-pitch", "5.2.3", "行距排不成每页22行", "改为固定值28.95磅");
    private static final Rule INDENT = rule("body-indent", "7.3.3", "段首没有空二字", "首行缩进2字符");
    private static final Rule HANGING = rule("body-left", "7.3.3", "回行没有顶格", "取消左缩进");
    private static final Rule ALIGNED = rule("body-alignment", "7.3.3", "正文居中或居右", "改为两端对齐");
    private static final Rule COLOUR = rule("text-colour", "5.2.4", "文字不是黑色", "改为黑色");
    private static final Rule BOLD = Rule.custom("body-bold", LOOK, "正文加粗", "取消加粗");
    private static final Rule HEADING_BOLD = Rule.custom("heading-bold", LOOK, "标题加粗", "公文一般不另加粗");
    private static final Rule ITALIC = Rule.custom("text-italic", LOOK, "用了斜体", "改为正体");
    private static final Rule UNDERLINE = Rule.custom("text-underline", LOOK, "用了下划线", "取消下划线");
    private static final Rule HIGHLIGHT = Rule.custom("text-highlight", LOOK, "留有突出显示", "取消突出显示");
    private static final Set<Role> INK = Set.of(Role.TITLE, Role.HEADING, Role.BODY, Role.ADDRESSEE, Role.DATE, Role.SIGNATURE);

    private LookRules() {}

    private static Rule face(String id, String clause, String what, String remedy) {
        return Rule.page(id, LOOK, clause, USUAL, what, remedy);
    }

    private static Rule rule(String id, String clause, String what, String remedy) {
        return Rule.page(id, LOOK, clause, MUST, what, remedy);
    }

    static void check(LintedPage page, Report report) {
        page.with(Role.TITLE).forEach(title -> title(title, report));
        page.with(Role.HEADING).forEach(heading -> heading(heading, report));
        page.with(Role.BODY).forEach(body -> body(body, report));
        page.paragraphs().stream().filter(one -> INK.contains(page.role(one))).forEach(one -> ink(one, report));
    }

    private static void title(PageParagraph title, Report report) {
        face(title, title.all(), Face.TITLE_SONG, TITLE_FACE, report);
        size(title, title.all(), 44, TITLE_SIZE, report);
        if (!title.isCentred()) {
            report.look(TITLE_CENTRED, title, "", () -> Looks.align(title, "center"));
        }
    }

    private static void heading(PageParagraph heading, Report report) {
        Optional<Marker> marker = Marker.of(heading.text());
        if (marker.isEmpty()) {
            return;
        }
        int level = marker.get().level();
        int end = heading.text().indexOf('。');
        boolean alone = end < 0 || end >= heading.text().strip().length() - 1;
        Span head = new Span(0, end < 0 ? heading.text().length() : end + 1);
        boolean isHeading = level > 2 || head.length() <= 40;
        if (isHeading) {
            face(heading, head, FACES.get(level - 1), HEADING_FACES.get(level - 1), report);
            size(heading, head, 32, HEADING_SIZE, report);
        }
        if (isHeading && alone && heading.hanziRuns(head).stream().anyMatch(run -> run.cascade().isOn("b"))) {
            report.look(HEADING_BOLD, heading, "加粗");
        }
        if (!alone) {
            Span rest = new Span(head.to(), heading.text().length());
            face(heading, rest, Face.FANGSONG, BODY_FACE, report);
            size(heading, rest, 32, BODY_SIZE, report);
        }
        if (heading.text().length() > 40 && !alone) {
            lines(heading, report);
        }
    }

    private static void body(PageParagraph body, Report report) {
        face(body, body.all(), Face.FANGSONG, BODY_FACE, report);
        size(body, body.all(), 32, BODY_SIZE, report);
        if (body.hanziRuns(body.all()).stream().anyMatch(run -> run.cascade().isOn("b"))) {
            report.look(BOLD, body, "加粗");
        }
        lines(body, report);
    }

    private static void lines(PageParagraph body, Report report) {
        boolean centred = body.isCentred() || body.alignment().matches("right|end");
        if (centred) {
            report.look(ALIGNED, body, "居中或居右", () -> Looks.align(body, "both"));
        } else if (body.left() > 0.6 && !body.isNumberedByWord()) {
            report.look(HANGING, body, "左缩进", () -> Looks.indent(body));
        } else if (Math.abs(body.firstLine() - 2) > 0.45 && !body.isNumberedByWord()) {
            report.look(INDENT, body, "不是二字", () -> Looks.indent(body));
        }
        int line = body.look().number("spacing", "line");
        String kind = body.look().value("spacing", "lineRule");
        if (line > 0 && kind.equals("exact") && (line < 555 || line > 605)) {
            report.look(LINE, body, "固定值" + line / 20.0 + "磅", () -> Looks.pitch(body));
        } else if (!kind.matches("exact|atLeast") && line > 0 && line != 240) {
            report.look(LINE, body, Math.round(line / 2.4) / 100.0 + "倍", () -> Looks.pitch(body));
        }
    }

    private static void face(PageParagraph one, Span at, Face wanted, Rule rule, Report report) {
        one.hanziRuns(at).stream()
                .filter(run -> run.face() != wanted && run.face() != Face.UNKNOWN)
                .findFirst()
                .ifPresent(run -> report.look(
                        rule,
                        one,
                        run.face().label(),
                        () -> one.hanziRuns(at).stream()
                                .filter(other -> within(other, at))
                                .forEach(other -> Looks.face(other.run(), wanted))));
    }

    private static boolean within(PageParagraph.RunLook run, Span at) {
        return run.at().from() >= at.from() && run.at().to() <= at.to();
    }

    private static void size(PageParagraph one, Span at, int wanted, Rule rule, Report report) {
        one.hanziRuns(at).stream()
                .filter(run -> run.size() != 0 && Math.abs(run.size() - wanted) > 1)
                .findFirst()
                .ifPresent(run -> report.look(
                        rule,
                        one,
                        run.size() / 2.0 + "磅",
                        () -> one.runs().stream()
                                .filter(other -> within(other, at))
                                .forEach(other -> Looks.size(other.run(), wanted))));
    }

    private static void ink(PageParagraph one, Report report) {
        List<PageParagraph.RunLook> runs = one.hanziRuns(one.all());
        if (runs.stream().anyMatch(run -> !run.cascade().value("color", "val").matches("(?i)auto|0{6}|"))) {
            report.look(COLOUR, one, "有颜色", () -> one.runs().forEach(run -> Looks.black(run.run())));
        }
        if (runs.stream().anyMatch(run -> run.cascade().isOn("i"))) {
            report.look(ITALIC, one, "斜体");
        }
        if (runs.stream().anyMatch(run -> run.cascade().isOn("u"))) {
            report.look(UNDERLINE, one, "下划线");
        }
        if (runs.stream().anyMatch(run -> run.cascade().isOn("highlight"))) {
            report.look(HIGHLIGHT, one, "突出显示");
        }
    }
}
