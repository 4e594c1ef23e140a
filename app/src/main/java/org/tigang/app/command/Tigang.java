package org.tigang.app.command;

import java.util.concurrent.Callable;
import org.tigang.app.screen.Screen;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The command `tigang`, under which all others stand.
@Command(
        name = "tigang",
        mixinStandardHelpOptions = false,
        synopsisSubcommandLabel = "命令",
        header = "提纲：把零乱的文档变成可检索的语料，把统计数据写成有出处的提纲式报告。",
        synopsisHeading = "%n用法：",
        optionListHeading = "%n选项：%n",
        commandListHeading = "%n命令：%n",
        footer = {"", "每个命令加 --help 查看用法。专库位置：--library，其次环境变量 TIGANG_LIBRARY，再次 ~/.tigang。"})
public final class Tigang implements Callable<Integer> {
    private final Screen screen;

    @Option(names = "--help", description = "显示用法", usageHelp = true, scope = ScopeType.INHERIT)
    boolean help;

    @Option(names = "--debug", description = "出错时显示技术细节", scope = ScopeType.INHERIT)
    boolean debug;

    @Option(names = "--version", description = "显示版本", versionHelp = true)
    boolean version;

    private Tigang(Screen screen) {
        this.screen = screen;
    }

    public static CommandLine commandLine(Screen screen) {
        var tigang = new Tigang(screen);
        var line = new CommandLine(tigang);
        add(line, screen);
        var failures = new Failures(screen, () -> tigang.debug);
        return HelpText.chinese(line, screen)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    private static void add(CommandLine line, Screen screen) {
        line.addSubcommand(new DemoCommand(screen))
                .addSubcommand(new ReadCommand(screen))
                .addSubcommand(new TakeCommand(screen))
                .addSubcommand(new ListCommand(screen))
                .addSubcommand(new SearchCommand(screen))
                .addSubcommand(new ConcordanceCommand(screen))
                .addSubcommand(new CollocationsCommand(screen))
                .addSubcommand(new TrendCommand(screen))
                .addSubcommand(new LikeCommand(screen))
                .addSubcommand(new LexiconCommand(screen))
                .addSubcommand(new FiguresCommand(screen))
                .addSubcommand(new DraftCommand(screen))
                .addSubcommand(new RemoveCommand(screen))
                .addSubcommand(new RebuildCommand(screen))
                .addSubcommand(new BackupCommand(screen))
                .addSubcommand(new RestoreCommand(screen))
                .addSubcommand(new FontsCommand(screen))
                .addSubcommand(new CompletionCommand(screen));
    }

    @Override
    public Integer call() {
        throw CommandException.wrongUsage("请给出命令，如 tigang demo；用 tigang --help 查看全部命令。");
    }
}
