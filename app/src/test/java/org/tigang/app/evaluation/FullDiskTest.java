package org.tigang.app.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.app.evaluation.Product.Run;

/// A disk that is full in the middle of the work, in a process of its own.
final class FullDiskTest {
    private static final Path UNION = Product.SAMPLES.resolve("union");
    private static final Path BRIEF = Product.SAMPLES.resolve("briefs/union/brief.yaml");

    @TempDir
    Path folder = Path.of("");

    private Path library = Path.of("");
    private Path scratch = Path.of("");

    @BeforeEach
    void aLibrary() throws IOException {
        assumeTrue(
                Files.exists(Path.of("/dev/full")) && Files.exists(Path.of("/bin/bash")), "skipped: no /dev/full here");
        scratch = Files.createDirectory(folder.resolve("scratch"));
        library = folder.resolve("library");
        Workshop.write(folder.resolve("好.txt"), "白石镇总工会2024年工作总结\n全镇基层工会组织151个，比上年增加5个。\n");
        Product.mustRun("take", folder.resolve("好.txt"), "--library", library);
    }

    @Test
    void aFullStandardOutputIsTold() throws Exception {
        Run run = bash("", "list --library '" + library + "' >/dev/full");
        BadInputTest.assertOneLine(run, "标准输出");
        assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void aDraftThatCannotBeWrittenWholeLeavesNothing() throws Exception {
        Map<String, String> before = Folders.contents(folder);
        Path out = folder.resolve("out");
        Run run = bash("ulimit -f 8;", "draft '" + BRIEF + "' --library '" + library + "' --out '" + out + "'");
        BadInputTest.assertOneLine(run, "磁盘");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(Folders.contents(folder)).isEqualTo(before);
    }

    @Test
    void aDraftOverAnEarlierOneLeavesTheEarlierWhole() throws Exception {
        Path out = folder.resolve("out");
        Product.mustRun("draft", BRIEF, "--library", library, "--out", out);
        Map<String, String> before = Folders.contents(folder);
        Run run = bash("ulimit -f 8;", "draft '" + BRIEF + "' --library '" + library + "' --out '" + out + "'");
        BadInputTest.assertOneLine(run, "磁盘");
        assertThat(Folders.contents(folder)).isEqualTo(before);
    }

    @Test
    void aTakeThatRunsOutOfDiskKeepsNothingHalfAndGoesOnLater() throws Exception {
        Map<String, String> before = Folders.contents(folder);
        Run run = bash("ulimit -f 8;", "take '" + UNION + "' --library '" + library + "'");
        BadInputTest.assertOneLine(run, "磁盘");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(Folders.contents(folder).keySet())
                .as("files half-written")
                .noneMatch(name -> name.endsWith(".part") || name.endsWith(".tmp"));
        before.forEach(
                (name, content) -> assertThat(Folders.contents(folder)).as(name).containsEntry(name, content));
        assertThat(Product.mustRun("search", "\"基层工会组织\"", "--library", library, "--json")
                        .out())
                .contains("\"total\":");
        Product.mustRun("take", UNION, "--library", library);
        assertThat(Product.mustRun("search", "\"工会组建率\"", "--library", library, "--json")
                        .out())
                .doesNotContain("\"total\":0");
    }

    @Test
    void aFirstTakeWithoutDiskCanBeRepeated() throws Exception {
        Path fresh = folder.resolve("fresh");
        Run run = bash("ulimit -f 8;", "take '" + UNION + "' --library '" + fresh + "'");
        BadInputTest.assertOneLine(run, "磁盘");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(Product.mustRun("take", UNION, "--library", fresh, "--json").out())
                .contains("\"failed\":0");
    }

    private Run bash(String limit, String arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                "bash",
                "-c",
                limit + " exec '" + java
                        + "' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -XX:-UsePerfData"
                        + " --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
                        + " -Djava.io.tmpdir='" + scratch
                        + "' -Dstderr.encoding=UTF-8"
                        + " -Djava.util.logging.config.file='" + System.getProperty("java.util.logging.config.file", "")
                        + "'"
                        + " -Dlog4j2.statusLoggerLevel=OFF -Dorg.apache.logging.log4j.simplelog.level=OFF"
                        + " org.tigang.app.Main " + arguments);
        process.environment()
                .put(
                        "CLASSPATH",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        Path out = Files.createTempFile("tigang-out", ".txt");
        Path error = Files.createTempFile("tigang-error", ".txt");
        process.redirectOutput(out.toFile()).redirectError(error.toFile());
        int exit = process.start().waitFor();
        var run = new Run(exit, Files.readString(out, UTF_8), Files.readString(error, UTF_8));
        Files.delete(out);
        Files.delete(error);
        return run;
    }
}
