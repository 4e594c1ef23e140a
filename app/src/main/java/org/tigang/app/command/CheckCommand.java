package org.tigang.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tigang.app.json.CheckJson;
import org.tigang.app.screen.Screen;
import org.tigang.corpus.language.Segmenter;
import org.tigang.generator.check.Sources;
import org.tigang.generator.check.Verdict;
import org.tigang.generator.check.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Holds a finished report against its statistics.
@Command(name = "check", description = "核对写好的报告（改过的也行）：数字、增减、日期、名称、空缺；或查版式")
final class CheckCommand implements Callable<Integer> {
    private final Screen screen;

    @Parameters(paramLabel = "报告", description = "DOCX 或 PDF 文件")
    Path report = Path.of("");

    @Option(names = "--evidence", paramLabel = "出处清单", description = "起草时写出的 .evidence.json（默认在报告旁边）")
    @Nullable
    Path evidence;

    @Option(names = "--stats", paramLabel = "统计表", arity = "1..*", description = "统计表（默认在报告旁边）")
    List<Path> stats = List.of();

    @Option(names = "--brief", paramLabel = "写作要求", description = "YAML 或 JSON 文件（默认在报告旁边）")
    @Nullable
    Path brief;

    @Option(names = "--format", description = "只查版式：页面、字体、层次、标点、数字、要素（任何 DOCX 都行，不用统计表）")
    boolean format;

    @Option(names = "--fix", description = "和 --format 一起用：另写一份改正稿，只改有把握的")
    boolean fix;

    @Option(names = "--out", paramLabel = "改正稿", description = "改正稿的文件名（默认是原名加“（修正）”）")
    @Nullable
    Path out;

    @Option(names = "--json", description = "输出 JSON")
    boolean json;

    CheckCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (fix && !format) {
            throw CommandException.wrongUsage("--fix 要和 --format 一起用；请加上 --format。");
        }
        if (format) {
            return new FormatCheck(screen, json).of(report, fix ? Optional.of(copy()) : Optional.empty());
        }
        var sources = new Sources(Optional.ofNullable(evidence), stats, Optional.ofNullable(brief));
        Verdict verdict = new Verification(Segmenter::new).check(report, sources);
        if (json) {
            screen.printData(CheckJson.of(report.toString(), verdict).toString());
        } else {
            var lines = new FindingLines(screen);
            verdict.findings().forEach(finding -> screen.print(lines.line(finding)));
            screen.print(summary(verdict));
        }
        return verdict.faults().isEmpty() ? Exit.DONE : Exit.PARTLY;
    }

    private Path copy() {
        if (out != null) {
            return out;
        }
        String name = String.valueOf(report.getFileName());
        int end = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        return report.resolveSibling(name.substring(0, end) + "（修正）.docx");
    }

    private static String summary(Verdict verdict) {
        int faults = verdict.faults().size();
        int edits = verdict.findings().size() - faults;
        return "数字" + verdict.numbers() + "个，有依据" + verdict.supports().size() + "个；"
                + (faults == 0 ? "没有发现问题" : "问题" + faults + "处") + (edits == 0 ? "" : "，起草后改动" + edits + "句");
    }
}
