package org.tigang.app.command;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tigang.app.drafting.DraftFiles;
import org.tigang.app.drafting.DraftFiles.Format;
import org.tigang.app.drafting.DraftFiles.Written;
import org.tigang.app.drafting.Drafting;
import org.tigang.app.drafting.FinalCheck;
import org.tigang.app.library.LibraryFolder;
import org.tigang.app.screen.Progress;
import org.tigang.app.screen.Screen;
import org.tigang.generator.Draft;
import org.tigang.generator.Draft.Problem;
import org.tigang.generator.check.Finding;
import org.tigang.generator.check.Verification;
import org.tigang.generator.export.Edition;
import org.tigang.generator.export.Exporter;
import org.tigang.generator.layout.HouseStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the report and its evidence.
@Command(name = "draft", description = "按写作要求和统计表起草报告，写出文档和出处")
final class DraftCommand implements Callable<Integer> {
    private final Screen screen;

    @Parameters(paramLabel = "写作要求", description = "YAML 或 JSON 文件")
    Path brief = Path.of("");

    @Option(names = "--stats", paramLabel = "统计表", arity = "1..*", description = "CSV、XLSX 或 JSON；不写则用写作要求里列的")
    List<Path> tables = List.of();

    @Mixin
    LibraryOption library = new LibraryOption();

    @Option(names = "--out", paramLabel = "文件夹", description = "报告写到哪里（默认当前文件夹）")
    @Nullable
    Path out;

    @Option(
            names = "--formats",
            paramLabel = "格式",
            split = ",",
            defaultValue = "docx,pdf",
            description = "docx、pdf、md，用逗号分开（默认 docx,pdf）")
    List<Format> formats = List.of();

    @Option(names = "--final", description = "出定稿：先核对，有一处没有依据、还有空缺就不写；不加则每页标“草稿”")
    boolean isFinal;

    @Option(names = "--review", description = "另写一份审阅稿：每句话带批注，说明由来")
    boolean review;

    @Option(names = "--json", description = "输出 JSON（即出处文件的内容）")
    boolean json;

    DraftCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        LibraryFolder folder = library.ready(screen);
        var exporter = new Exporter(Optional.of(folder.fonts()));
        try (Progress progress = screen.progress("起草", 2)) {
            Draft draft = new Drafting(folder).draft(brief, tables);
            progress.step();
            List<Finding> faults = isFinal ? faults(draft, exporter, folder) : List.of();
            if (!faults.isEmpty()) {
                refuse(faults);
                return Exit.PARTLY;
            }
            show(draft, files(exporter).write(draft, out == null ? Path.of("") : out));
            progress.step();
        }
        return Exit.DONE;
    }

    private List<Finding> faults(Draft draft, Exporter exporter, LibraryFolder folder) {
        var verification = new Verification(() -> folder.segmenter().get());
        return new FinalCheck(verification, exporter, HouseStyle.SUMMARY)
                .faults(draft, brief, Drafting.tables(brief, tables));
    }

    private void refuse(List<Finding> faults) {
        var lines = new FindingLines(screen);
        faults.forEach(fault -> screen.tell(lines.line(fault)));
        screen.tell("还有" + faults.size() + "处问题，没有写出定稿；请改好统计表或写作要求再试，或不加 --final 先出草稿");
    }

    private DraftFiles files(Exporter exporter) {
        Set<Format> wanted = EnumSet.copyOf(formats);
        if (review) {
            wanted.add(Format.REVIEW);
        }
        return new DraftFiles(exporter, HouseStyle.SUMMARY, isFinal ? Edition.FINAL : Edition.DRAFT, wanted);
    }

    private void show(Draft draft, Written written) {
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
        written.files()
                .forEach(file -> screen.print("  " + file.toAbsolutePath().normalize()));
    }

    private static String line(Problem problem) {
        return "提示：" + (problem.where().isEmpty() ? "" : "“" + problem.where() + "”") + problem.note();
    }
}
