package org.tigang.generator.lint;

import static org.tigang.generator.lint.Family.LOOK;
import static org.tigang.generator.lint.Strength.MUST;
import static org.tigang.generator.lint.Strength.USUAL;

import java.util.List;
import java.util.Set;
import org.tigang.corpus.model.Span;

/// Faces, sizes, indents and lines by what a paragraph is. GB/T 9704-2012, 5.2 and 7.3.
final class LookRules {
    private static final Rule TITLE_FACE = face("title-face", "7.3.1", "标题不是小标宋体", "改为2号小标宋体");
    private static final Rule TITLE_SIZE = face("title-size", "7.3.1", "标题不是2号字", "改为2号（22磅）");
    private static final Rule TITLE_CENTRED = Rule.page("title-centred", LOOK, "7.3.1", MUST, "标题没有居中", "居中排布");
    private static final List<Rule> HEADING_FACES = List.of(
            face("heading1-face", "7.3.3", "一级标题不是黑体", "改为黑体"),
            face("heading2-face", "7.3.3", "二级标题不是楷体", "改为楷体"),
            face("heading3-face", "7.3.3", "三级标题不是仿宋体", "改为仿宋体"),
            face("heading4-face", "7.3.3", "四级标题不是仿宋体", "改为仿宋体"));
    private static final List<Face> FACES = List.of(Face.HEI, Face.KAI, Face.FANGSONG, Face.FANGSONG);
    private static final Rule HEADING_SIZE = face("heading-size", "5.2.2", "标题不是3号字", "改为3号（16磅）");
    private static final Rule BODY_FACE = face("body-face", "5.2.2", "正文不是仿宋体", "改为仿宋体");
    private static final Rule BODY_SIZE = face("body-size", "5.2.2", "正文不是3号字", "改为3号（16磅）");
    private static final Rule OTHER_FACE = face("element-face", "5.2.2", "称谓、主送、附件说明、落款不是仿宋体", "改为仿宋体");
    private static final Rule OTHER_SIZE = face("element-size", "5.2.2", "称谓、主送、附件说明、落款不是3号字", "改为3号（16磅）");
    private static final Set<Role> OTHERS =
            Set.of(Role.SALUTATION, Role.ADDRESSEE, Role.ATTACHMENTS, Role.SIGNATURE, Role.DATE, Role.NOTE);
    private static final Rule BOLD = Rule.custom("body-bold", LOOK, "正文加粗", "取消加粗");
    private static final Rule HEADING_BOLD = Rule.custom("heading-bold", LOOK, "标题加粗", "公文一般不另加粗");

    private static final int LONGEST_HEADING = 40;

    private final Type type;
    private final Report report;

    private LookRules(Type type, Report report) {
        this.type = type;
        this.report = report;
    }

    private static Rule face(String id, String clause, String what, String remedy) {
        return Rule.page(id, LOOK, clause, USUAL, what, remedy);
    }

    static void check(LintedPage page, Report report) {
        var rules = new LookRules(Type.of(page), report);
        page.with(Role.TITLE).forEach(rules::title);
        page.with(Role.HEADING).forEach(rules::heading);
        page.with(Role.BODY).forEach(rules::body);
        page.paragraphs().stream()
                .filter(one -> OTHERS.contains(page.role(one)))
                .forEach(rules::other);
    }

    private void title(PageParagraph title) {
        face(title, title.all(), Face.TITLE_SONG, TITLE_FACE);
        if (!type.isTitle(title.size())) {
            size(title, title.all(), type.title(), TITLE_SIZE);
        }
        if (!title.isCentred()) {
            report.look(TITLE_CENTRED, title, "", () -> Looks.align(title, "center"));
        }
    }

    private void heading(PageParagraph heading) {
        Marker.of(heading.text()).ifPresent(marker -> {
            int end = heading.text().indexOf('。') + 1;
            boolean alone = end == 0 || end >= heading.text().strip().length();
            Span head = new Span(0, end == 0 ? heading.text().length() : end);
            if (marker.level() > 2 || head.length() <= LONGEST_HEADING) {
                head(heading, head, marker.level(), alone);
            }
            if (!alone) {
                rest(heading, new Span(end, heading.text().length()));
            }
        });
    }

    private void head(PageParagraph heading, Span head, int level, boolean alone) {
        face(heading, head, FACES.get(level - 1), HEADING_FACES.get(level - 1));
        size(heading, head, type.body(), HEADING_SIZE);
        if (alone
                && heading.hanziRuns(head).stream()
                        .anyMatch(run -> run.cascade().isOn("b"))) {
            report.look(HEADING_BOLD, heading, "加粗");
        }
    }

    private void rest(PageParagraph heading, Span rest) {
        face(heading, rest, Face.FANGSONG, BODY_FACE);
        size(heading, rest, type.body(), BODY_SIZE);
        if (heading.text().length() > LONGEST_HEADING) {
            LineRules.check(heading, type, report);
        }
    }

    private void body(PageParagraph body) {
        face(body, body.all(), Face.FANGSONG, BODY_FACE);
        size(body, body.all(), type.body(), BODY_SIZE);
        if (body.hanziRuns(body.all()).stream().anyMatch(run -> run.cascade().isOn("b"))) {
            report.look(BOLD, body, "加粗");
        }
        LineRules.check(body, type, report);
    }

    private void other(PageParagraph one) {
        face(one, one.all(), Face.FANGSONG, OTHER_FACE);
        size(one, one.all(), type.body(), OTHER_SIZE);
    }

    private void face(PageParagraph one, Span at, Face wanted, Rule rule) {
        one.hanziRuns(at).stream()
                .filter(run -> run.face() != wanted && run.face() != Face.UNKNOWN)
                .findFirst()
                .ifPresent(run -> report.look(
                        rule, one, run.face().label(), () -> Looks.of(one, at, within -> Looks.face(within, wanted))));
    }

    private void size(PageParagraph one, Span at, int wanted, Rule rule) {
        one.hanziRuns(at).stream()
                .filter(run -> run.size() != 0 && Math.abs(run.size() - wanted) > 1)
                .findFirst()
                .ifPresent(run -> report.look(
                        rule,
                        one,
                        run.size() / 2.0 + "磅",
                        () -> Looks.of(one, at, within -> Looks.size(within, wanted))));
    }
}
