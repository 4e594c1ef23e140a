package org.tigang.app.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tigang.app.Main;
import org.tigang.app.screen.Screen;

/// Runs the real command line in this process.
final class Product {
    static final Path SAMPLES = Path.of(System.getProperty("tigang.root", "."), "corpus", "samples");

    /// @param exit the exit code
    record Run(int exit, String out, String error) {
        List<String> errorLines() {
            return error.lines().toList();
        }
    }

    private Product() {}

    static Run run(Object... arguments) {
        var out = new ByteArrayOutputStream();
        var error = new ByteArrayOutputStream();
        int exit = Main.run(
                Screen.plain(out, error),
                Stream.of(arguments).map(String::valueOf).toList());
        return new Run(exit, out.toString(UTF_8), error.toString(UTF_8));
    }

    /// @throws AssertionError with what was told, where the command failed
    static Run mustRun(Object... arguments) {
        Run run = run(arguments);
        if (run.exit() != 0) {
            throw new AssertionError(
                    String.join(" ", Stream.of(arguments).map(String::valueOf).toList()) + " → " + run.exit() + "\n"
                            + run.error());
        }
        return run;
    }
}
