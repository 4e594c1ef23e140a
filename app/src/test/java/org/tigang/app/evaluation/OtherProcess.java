package org.tigang.app.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tigang.app.evaluation.Product.Run;

/// The real command line in a process of its own, which can be killed at any moment.
final class OtherProcess {
    private final Process process;
    private final Path out;
    private final Path error;

    private OtherProcess(Process process, Path out, Path error) {
        this.process = process;
        this.out = out;
        this.error = error;
    }

    /// @param scratch where what it says is kept
    static OtherProcess start(Path scratch, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file", ""),
                "org.tigang.app.Main"));
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        Path out = Files.createTempFile(scratch, "out", ".txt");
        Path error = Files.createTempFile(scratch, "error", ".txt");
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(error.toFile());
        builder.environment()
                .put(
                        "CLASSPATH",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new OtherProcess(builder.start(), out, error);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// What it has said so far, line by line; the last line may be cut.
    String said() throws IOException {
        return Files.readString(out, UTF_8);
    }

    /// Holds it (`STOP`) and lets it go on (`CONT`).
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("/bin/kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /// `kill -9`.
    Run kill() throws IOException, InterruptedException {
        process.destroyForcibly();
        return end();
    }

    Run end() throws IOException, InterruptedException {
        int exit = process.waitFor();
        var run = new Run(exit, said(), Files.readString(error, UTF_8));
        Files.delete(out);
        Files.delete(error);
        return run;
    }
}
