package org.tigang.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every `./tigang` command of the README runs, in the order of the page and on one library, and says what the
/// page shows.
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("tigang.root"));

    @TempDir
    Path scratch = Path.of("");

    /// A command and the lines shown below it; … stands for what is left out, within a line and between lines.
    record Example(String command, List<String> shown) {
        static List<Example> in(String page) {
            List<Example> examples = new ArrayList<>();
            boolean code = false;
            for (String line : page.lines().toList()) {
                if (line.startsWith("```")) {
                    code = line.equals("```sh") || line.equals("```console");
                } else if (code && line.startsWith("./tigang ")) {
                    examples.add(new Example(line.substring(9).replaceFirst("\\s+# .*", ""), new ArrayList<>()));
                } else if (code && !examples.isEmpty() && !line.startsWith("mvn ") && !line.isBlank()) {
                    examples.getLast().shown.add(line);
                }
            }
            return examples;
        }

        /// The demonstration would write into the folder it runs in.
        String inScratch() {
            return command.equals("demo") ? "demo --out out/tigang-demo" : command;
        }

        /// The first shown line that the answer does not have behind the one before; empty where all are there.
        String missingIn(String answer) {
            int from = 0;
            for (String line : shown) {
                for (String piece : line.strip().split("…", -1)) {
                    int at = answer.indexOf(piece.strip(), from);
                    if (at < 0) {
                        return line;
                    }
                    from = at + piece.strip().length();
                }
            }
            return "";
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCommandSaysWhatIsShown() throws IOException {
        List<Example> examples = Example.in(Files.readString(ROOT.resolve("README.md")));
        assertThat(examples).hasSizeGreaterThan(5);
        Shell shell = new Shell(ROOT, scratch);
        System.setProperty("tigang.samples", ROOT.resolve("corpus/samples").toString());
        return examples.stream()
                .map(example -> dynamicTest("./tigang " + example.command(), () -> {
                    Shell.Answer answer = shell.run(example.inScratch());
                    assertThat(answer.exit()).as(answer.error()).isZero();
                    assertThat(example.missingIn(answer.out() + answer.error()))
                            .as(answer.out())
                            .isEmpty();
                }));
    }

    @Test
    void aShownLineThatIsNotSaidIsFound() {
        Example example = Example.in("```sh\n./tigang list\n共3个…\n完\n```").getFirst();
        assertThat(example.missingIn("共3个文件\n完成")).isEmpty();
        assertThat(example.missingIn("完\n共3个文件")).isEqualTo("完");
        assertThat(example.missingIn("共4个文件\n完成")).isEqualTo("共3个…");
    }
}
