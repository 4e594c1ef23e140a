package org.tigang.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.tigang.app.screen.Screen;
import org.tigang.indexer.query.MalformedQueryException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns what went wrong into one Chinese line and an exit code.
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Screen screen;
    private final BooleanSupplier debug;

    Failures(Screen screen, BooleanSupplier debug) {
        this.screen = screen;
        this.debug = debug;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        screen.tell(wrongUsage(e) + "；用 " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help 查看用法。");
        return Exit.USAGE;
    }

    private static String wrongUsage(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unmatched -> "不认识的参数：" + String.join(" ", unmatched.getUnmatched());
            case MissingParameterException missing ->
                "缺少参数："
                        + String.join(
                                "、",
                                missing.getMissing().stream()
                                        .map(Failures::name)
                                        .toList());
            default ->
                e.getCause() instanceof CommandException cause
                        ? String.valueOf(cause.getMessage())
                        : "参数有误：" + (e.getArgSpec() == null ? "" : name(e.getArgSpec()) + " ") + given(e);
        };
    }

    private static String given(ParameterException e) {
        return e.getValue() == null ? "" : "不能是 " + e.getValue();
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
        return told(e);
    }

    /// Also for errors that are no exceptions.
    int told(Throwable e) {
        if (debug.getAsBoolean()) {
            screen.tell(e);
        }
        screen.tell(line(e));
        return switch (e) {
            case CommandException known -> known.exit();
            case MalformedQueryException _ -> Exit.USAGE;
            default -> Exit.IMPOSSIBLE;
        };
    }

    private static String line(Throwable e) {
        if (e.getClass().getName().startsWith("org.tigang.")) {
            return String.valueOf(e.getMessage());
        }
        return switch (e) {
            case UncheckedIOException unchecked -> failedFile(unchecked.getCause());
            case IOException io -> failedFile(io);
            case OutOfMemoryError _ -> "内存不够，请关闭其他程序，或减少一次处理的文件后重试。";
            default -> "程序内部出错（" + e.getClass().getSimpleName() + "），请加 --debug 重试，并把显示的内容报告给开发者。";
        };
    }

    private static String failedFile(@Nullable Throwable e) {
        return e instanceof FileSystemException system && system.getFile() != null
                ? system.getFile() + "：读写失败，请检查文件是否存在、是否有权限、磁盘是否已满。"
                : "读写失败（" + (e == null ? "原因不明" : e.getMessage()) + "），请检查磁盘空间和权限。";
    }
}
