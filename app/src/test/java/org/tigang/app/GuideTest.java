package org.tigang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.generator.figures.Period;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.intake.Intake;
import org.tigang.generator.intake.Statistics;

/// What the guide for office users says is true: its commands, its examples, the messages it explains.
class GuideTest {
    private static final Path ROOT = Path.of(System.getProperty("tigang.root"));
    private static final Pattern QUOTES = Pattern.compile("^[“”\\s]+|[“”\\s]+$");

    @TempDir
    Path scratch = Path.of("");

    @ParameterizedTest(name = "./tigang {0}")
    @MethodSource("commands")
    void theProgramKnowsEveryCommandAndOption(String command) {
        assertThat(notUnderstood(command)).startsWith("不认识的参数：--nothing；");
    }

    @Test
    void aCommandOrAnOptionThatIsNotThereIsFound() {
        assertThat(notUnderstood("serch 工会")).startsWith("不认识的参数：serch");
        assertThat(notUnderstood("search 工会 --limits 3")).startsWith("不认识的参数：--limits");
    }

    /// With a word behind it that cannot be understood a command line is read and not done.
    private static String notUnderstood(String command) {
        return CommandLine.run(Stream.concat(Shell.words(command).stream(), Stream.of("--nothing"))
                        .toArray())
                .error();
    }

    static List<String> commands() {
        return guide().lines()
                .filter(line -> line.startsWith("./tigang ") && !line.endsWith(" --help"))
                .map(line -> line.substring("./tigang ".length()))
                .toList();
    }

    @Test
    void theExampleOfABriefIsRead() throws IOException {
        String yaml = between(guide(), "```yaml\n", "```");
        Brief brief = Intake.brief(Files.writeString(scratch.resolve("brief.yaml"), yaml));
        assertThat(brief.kind()).isEqualTo(DocumentKind.SUMMARY);
        assertThat(brief.points()).hasSize(2);
        assertThat(brief.pages()).hasValue(6);
    }

    @ParameterizedTest
    @CsvSource({"宽表, 2025年, 3", "长表, 2025年上半年, 2", "竖排表, 2025年, 3"})
    void everyFormOfTableIsUnderstood(String form, String period, int rows) throws IOException {
        String csv = tableRows(between(guide(), "### " + form, "\n#"))
                .map(cells -> String.join(",", cells))
                .collect(Collectors.joining("\n"));
        Path file = Files.writeString(scratch.resolve("stats.csv"), csv);
        Period reported = Period.parse(period).orElseThrow();
        Statistics statistics = Intake.statistics(List.of(file), reported);
        assertThat(statistics.notes()).isEmpty();
        assertThat(statistics.rows())
                .hasSize(rows)
                .allMatch(row -> row.value(reported).isPresent());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void everyMessageIsOneOfTheProgram(String message) {
        String code = code();
        assertThat(Stream.of(message.split("…", -1))
                        .map(piece -> QUOTES.matcher(piece).replaceAll(""))
                        .filter(piece -> !code.contains(piece)))
                .isEmpty();
    }

    static List<String> messages() {
        String explained = between(guide(), "### 哪些表不收", "\n## ") + between(guide(), "## 十、", "\n## ");
        return tableRows(explained)
                .map(List::getFirst)
                .filter(cell -> !cell.equals("提示"))
                .toList();
    }

    private static Stream<List<String>> tableRows(String markdown) {
        return markdown.lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> Stream.of(line.substring(1, line.lastIndexOf('|')).split("\\|"))
                        .map(String::strip)
                        .toList());
    }

    /// Up to the end of the page where the second mark does not come.
    private static String between(String page, String from, String to) {
        int begin = page.indexOf(from);
        assertThat(begin).as(from).isNotNegative();
        int end = page.indexOf(to, begin + from.length());
        return page.substring(begin + from.length(), end < 0 ? page.length() : end);
    }

    private static String guide() {
        return read(ROOT.resolve("docs/guide.md"));
    }

    private static String code() {
        return read(ROOT.resolve("tigang"))
                + Stream.of("corpus", "indexer", "generator", "app")
                        .map(module -> sources(ROOT.resolve(module).resolve("src/main/java")))
                        .collect(Collectors.joining());
    }

    private static String sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(GuideTest::read)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
