package org.tigang.app;

import java.util.List;
import org.tigang.app.command.Tigang;
import org.tigang.app.screen.Screen;

/// The only main.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(Screen.ofTheSystem(), List.of(arguments)));
    }

    /// The exit code of the command: 0 done, 1 not all of it, 2 wrong usage, 3 could not be done.
    public static int run(Screen screen, List<String> arguments) {
        int exit = Tigang.run(screen, arguments);
        if (screen.writtenWhole()) {
            return exit;
        }
        screen.tell("结果没有写完：标准输出写入失败，请检查磁盘空间或输出位置后重试。");
        return 3;
    }
}
