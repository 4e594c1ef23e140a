package org.tigang.app.command;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tigang.app.drafting.DraftFiles;
import org.tigang.app.drafting.DraftFiles.Format;
import org.tigang.app.drafting.Drafting;
import org.tigang.app.drafting.FinalCheck;
import org.tigang.app.drafting.Renewal;
import org.tigang.app.library.LibraryFolder;
import org.tigang.app.screen.Progress;
import org.tigang.app.screen.Screen;
import org.tigang.generator.Draft;
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

    @Option(names = "--style", paramLabel = "样式", description = "公文、函、纪要、总结、讲话稿、简报，或自有样式文件；不写则用写作要求里的 style，再没有就是总结")
    @Nullable
    String style;

    @Option(names = "--final", description = "出定稿：先核对，有一处没有依据、还有空缺就不写；不加则每页标“草稿”")
    boolean isFinal;

    @Option(names = "--review", description = "另写一份审阅稿：每句话带批注，说明由来")
    boolean review;

    @Option(names = "--refresh", description = "统计表改过以后，只更新原稿里受影响的句子，人改过的地方照旧")
    boolean refresh;

    @Option(names = "--json", description = "输出 JSON（即出处文件的内容）")
    boolean json;

    DraftCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        refuseReviewOfAnEditedFile();
        LibraryFolder folder = library.ready(screen);
        var exporter = new Exporter(Optional.of(folder.fonts()));
        try (Progress progress = screen.progress("起草", 2)) {
            Draft draft = new Drafting(folder).draft(brief, tables, style());
            progress.step();
            int exit = refresh ? renew(draft, exporter, folder) : write(draft, exporter, folder);
            progress.step();
            return exit;
        }
    }

    private void refuseReviewOfAnEditedFile() {
        if (refresh && review) {
            throw CommandException.wrongUsage("--review 与 --refresh 不能同时用：审阅稿请另起草一份");
        }
    }

    private int write(Draft draft, Exporter exporter, LibraryFolder folder) {
        List<Finding> faults = isFinal ? proof(exporter, folder).faults(draft) : List.of();
        if (!faults.isEmpty()) {
            lines().refuse(faults);
            return Exit.PARTLY;
        }
        lines().show(draft, files(exporter).write(draft, folder()));
        return Exit.DONE;
    }

    /// Takes the figures of now into the draft that lies in the folder.
    private int renew(Draft draft, Exporter exporter, LibraryFolder folder) {
        DraftFiles files = files(exporter);
        Renewal renewal = renewal(draft, files);
        if (isFinal) {
            renewal.file().unmark();
        }
        List<Finding> faults = isFinal ? proof(exporter, folder).faults(renewal) : List.of();
        if (!faults.isEmpty()) {
            lines().refuse(faults);
            return Exit.PARTLY;
        }
        lines().show(renewal, files.write(renewal, folder()), formats.contains(Format.PDF));
        return renewal.notes().isEmpty() ? Exit.DONE : Exit.PARTLY;
    }

    private Renewal renewal(Draft draft, DraftFiles files) {
        try {
            return Renewal.of(draft, files.evidence(draft), folder());
        } catch (NoSuchFileException e) {
            throw CommandException.impossible(e.getFile() + "：没有可以更新的草稿，请先不加 --refresh 起草一份，或用 --out 指明它在哪里");
        }
    }

    private HouseStyle style() {
        return Drafting.style(brief, Optional.ofNullable(style));
    }

    private Path folder() {
        return out == null ? Path.of("") : out;
    }

    private FinalCheck proof(Exporter exporter, LibraryFolder folder) {
        var verification = new Verification(() -> folder.segmenter().get());
        return new FinalCheck(verification, exporter, style(), brief, Drafting.tables(brief, tables));
    }

    private DraftLines lines() {
        return new DraftLines(screen, json);
    }

    private DraftFiles files(Exporter exporter) {
        Set<Format> wanted = EnumSet.copyOf(formats);
        if (review) {
            wanted.add(Format.REVIEW);
        }
        return new DraftFiles(exporter, style(), isFinal ? Edition.FINAL : Edition.DRAFT, wanted);
    }
}
