package org.tigang.app.command;

import java.util.List;
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
    private static final List<String> NAMES = List.of(
            "demo",
            "read",
            "take",
            "list",
            "search",
            "concordance",
            "collocations",
            "trend",
            "like",
            "lexicon",
            "figures",
            "draft",
            "check",
            "remove",
            "rebuild",
            "backup",
            "restore",
            "fonts",
            "styles",
            "completion");

    @Option(names = "--help", description = "显示用法", usageHelp = true, scope = ScopeType.INHERIT)
    boolean help;

    @Option(names = "--debug", description = "出错时显示技术细节", scope = ScopeType.INHERIT)
    boolean debug;

    @Option(names = "--version", description = "显示版本", versionHelp = true)
    boolean version;

    private Tigang() {}

    /// The exit code of a command line.
    public static int run(Screen screen, List<String> arguments) {
        var tigang = new Tigang();
        var line = new CommandLine(tigang);
        wanted(arguments).forEach(name -> line.addSubcommand(name, command(name, screen)));
        var failures = new Failures(screen, () -> tigang.debug);
        return HelpText.chinese(line, screen)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .execute(arguments.toArray(String[]::new));
    }

    /// Each command costs some milliseconds of start; only the one that was called is needed, unless help is.
    private static List<String> wanted(List<String> arguments) {
        return arguments.stream()
                .filter(argument -> !argument.startsWith("-"))
                .findFirst()
                .filter(name -> NAMES.contains(name) && !name.equals("completion"))
                .map(List::of)
                .orElse(NAMES);
    }

    private static Object command(String name, Screen screen) {
        return switch (name) {
            case "demo" -> new DemoCommand(screen);
            case "read" -> new ReadCommand(screen);
            case "take" -> new TakeCommand(screen);
            case "list" -> new ListCommand(screen);
            case "search" -> new SearchCommand(screen);
            case "concordance" -> new ConcordanceCommand(screen);
            case "collocations" -> new CollocationsCommand(screen);
            case "trend" -> new TrendCommand(screen);
            case "like" -> new LikeCommand(screen);
            case "lexicon" -> new LexiconCommand(screen);
            case "figures" -> new FiguresCommand(screen);
            case "draft" -> new DraftCommand(screen);
            case "check" -> new CheckCommand(screen);
            case "remove" -> new RemoveCommand(screen);
            case "rebuild" -> new RebuildCommand(screen);
            case "backup" -> new BackupCommand(screen);
            case "restore" -> new RestoreCommand(screen);
            case "fonts" -> new FontsCommand(screen);
            case "styles" -> new StylesCommand(screen);
            case "completion" -> new CompletionCommand(screen);
            default -> throw new IllegalArgumentException("no such command: " + name);
        };
    }

    @Override
    public Integer call() {
        throw CommandException.wrongUsage("请给出命令，如 tigang demo；用 tigang --help 查看全部命令。");
    }
}
