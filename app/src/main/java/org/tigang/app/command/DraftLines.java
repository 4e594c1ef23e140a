package org.tigang.app.command;

import java.util.List;
import org.tigang.app.drafting.DraftFiles.Written;
import org.tigang.app.drafting.Renewal;
import org.tigang.app.screen.Screen;
import org.tigang.generator.Draft;
import org.tigang.generator.Draft.Problem;
import org.tigang.generator.check.Finding;
import org.tigang.generator.export.GlyphChoice;

/// What a person is told of a draft that was written, or was not.
final class DraftLines {
    private final Screen screen;
    private final boolean json;

    DraftLines(Screen screen, boolean json) {
        this.screen = screen;
        this.json = json;
    }

    void refuse(List<Finding> faults) {
        var lines = new FindingLines(screen);
        faults.forEach(fault -> screen.tell(lines.line(fault)));
        screen.tell("还有" + faults.size() + "处问题，没有写出定稿；请改好统计表或写作要求再试，或不加 --final 先出草稿");
    }

    void show(Draft draft, Written written) {
        if (json) {
            screen.printData(written.evidence().stripTrailing());
            return;
        }
        var statements = draft.report().statements();
        long phrased = statements.stream()
                .filter(statement -> statement.source().isPresent())
                .count();
        int figures = statements.stream()
                .mapToInt(statement -> statement.figures().size())
                .sum();
        screen.print(draft.report().title() + "：" + statements.size() + "句，其中" + phrased + "句有以往出处；数字" + figures
                + "个；未用的统计行" + draft.unused().size() + "行");
        draft.problems().forEach(problem -> screen.tell(line(problem)));
        show(written);
    }

    /// @param pdf whether one was asked for
    void show(Renewal renewal, Written written, boolean pdf) {
        if (json) {
            screen.printData(written.evidence().stripTrailing());
            return;
        }
        screen.print(renewal.name() + "：更新" + renewal.exchanged() + "处，其余照旧");
        renewal.notes().forEach(note -> screen.tell("提示：" + note));
        if (pdf && !renewal.file().isTextAlone()) {
            screen.tell("提示：文件里有表格或图片，PDF 没有重做，请在 Word 里另存");
        }
        show(written);
    }

    private void show(Written written) {
        written.replaced().forEach(choice -> screen.tell(line(choice)));
        written.files()
                .forEach(file -> screen.print("  " + file.toAbsolutePath().normalize()));
    }

    private static String line(Problem problem) {
        return "提示：" + (problem.where().isEmpty() ? "" : "“" + problem.where() + "”") + problem.note();
    }

    private static String line(GlyphChoice choice) {
        String lacking = "提示：" + choice.face().label() + "字库里没有“" + choice.character() + "”";
        return choice.used().isEmpty()
                ? lacking + "，PDF 里印作“〓”：请把有这个字的字库放进专库的 fonts 文件夹再起草，或在 Word 里定稿"
                : lacking + "，PDF 里用 " + choice.used() + " 代";
    }
}
