package org.tigang.app.command;

import java.util.concurrent.Callable;
import org.tigang.app.screen.Screen;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The script that lets a shell complete commands and options.
@Command(
        name = "completion",
        description = "输出命令行补全脚本（bash、zsh）",
        footer = {"", "用法：source <(tigang completion)，可写入 ~/.bashrc 或 ~/.zshrc"})
final class CompletionCommand implements Callable<Integer> {
    private final Screen screen;

    @Spec
    CommandSpec spec = CommandSpec.create();

    CompletionCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        AutoComplete.bash("tigang", spec.root().commandLine()).lines().forEach(screen::print);
        return Exit.DONE;
    }
}
