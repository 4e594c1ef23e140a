package org.tigang.app.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tigang.app.Main;
import org.tigang.app.evaluation.Product.Run;
import org.tigang.app.screen.Screen;

/// What cannot be done is told in one Chinese line with the right exit code, and leaves nothing behind.
final class BadInputTest {
    private static final String TABLE = "指标,单位,2024年,2025年\n基层工会组织数,个,151,159\n";
    private static final String BRIEF = """
        kind: 工作总结
        organisation: 白石镇总工会
        scope: 全镇
        period: 2025年
        stats: [统计.csv]
        """;

    @TempDir
    Path folder = Path.of("");

    private Path library = Path.of("");

    enum Bad {
        EMPTY,
        BINARY_NAMED_DOCX,
        TRUNCATED_PDF,
        DOCX_WITH_PASSWORD;

        Path in(Path folder) throws IOException {
            return switch (this) {
                case EMPTY -> BadFiles.empty(folder);
                case BINARY_NAMED_DOCX -> BadFiles.binaryNamedDocx(folder);
                case TRUNCATED_PDF -> BadFiles.truncatedPdf(folder);
                case DOCX_WITH_PASSWORD -> BadFiles.docxWithPassword(folder);
            };
        }
    }

    @BeforeEach
    void aLibraryWithOneDocument() {
        library = folder.resolve("library");
        Path good = Workshop.write(folder.resolve("好.txt"), "白石镇总工会2024年工作总结\n全镇基层工会组织151个，比上年增加5个。\n");
        Product.mustRun("take", good, "--library", library);
    }

    @ParameterizedTest
    @EnumSource(Bad.class)
    void aBadFileIsNamedInOneLineAndNothingOfItIsKept(Bad bad) throws IOException {
        Path file = bad.in(Files.createDirectory(folder.resolve("bad")));
        Map<String, String> before = Folders.contents(folder);
        Run run = Product.run("take", file, "--library", library);
        assertOneLine(run, file.getFileName().toString());
        assertThat(run.exit()).as(run.error()).isEqualTo(3);
        assertThat(Folders.contents(folder)).isEqualTo(before);
        Run read = Product.run("read", file, "--json");
        assertOneLine(read, file.getFileName().toString());
        assertThat(read.exit()).isEqualTo(3);
        assertThat(read.out()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Bad.class)
    void aBadFileAmongGoodOnesStopsNobodyElse(Bad bad) throws IOException {
        Path files = Files.createDirectory(folder.resolve("mixed"));
        Path file = bad.in(files);
        Workshop.write(files.resolve("另一份.txt"), "白石镇总工会2023年工作总结\n全镇基层工会组织146个，比上年增加3个。\n");
        Run run = Product.run("take", files, "--library", library, "--json");
        assertOneLine(run, file.getFileName().toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("\"total\":2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "two headings that disagree, '指标,单位,2024年,2025年\n指标,单位,2025年,2024年\n基层工会组织数,个,151,159\n', 统计.csv",
        "two rows of periods that disagree, ',,2024年,2024年\n指标,单位,2024年,2025年\n基层工会组织数,个,151,159\n', 统计.csv",
        "a cell that is no number, '指标,单位,2024年,2025年\n基层工会组织数,个,151,\"12,3x4\"\n', D2",
        "no table at all, '今年工作\n做得不错\n', 统计.csv",
    })
    void aBadTableIsRefusedWithItsCell(String what, String table, String place) {
        Path brief = Workshop.write(folder.resolve("brief.yaml"), BRIEF);
        Workshop.write(folder.resolve("统计.csv"), table);
        Run run = draft(brief);
        assertOneLine(run, place);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"organisation, organization", "period: 2025年, period: 第二十五年", "kind: 工作总结, kind: 诗歌", "stats, 统计"})
    void aBadBriefIsRefusedWithItsKey(String words, String wrong) {
        Path brief = Workshop.write(folder.resolve("brief.yaml"), BRIEF.replace(words, wrong));
        Workshop.write(folder.resolve("统计.csv"), TABLE);
        Run run = draft(brief);
        assertOneLine(run, "brief.yaml");
        assertThat(run.error()).contains(wrong.substring(wrong.indexOf(' ') + 1));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"/dev/full", "/dev/null/out", "/proc/out"})
    void aPlaceWhereNothingCanBeWrittenIsNamed(String out) {
        Path brief = Workshop.write(folder.resolve("brief.yaml"), BRIEF);
        Workshop.write(folder.resolve("统计.csv"), TABLE);
        Map<String, String> before = Folders.contents(folder);
        Run run = Product.run("draft", brief, "--library", library, "--out", out);
        assertOneLine(run, out);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(Folders.contents(folder)).isEqualTo(before);
    }

    @Test
    void anAnswerThatCannotBeWrittenIsTold() {
        var error = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        int exit = Main.run(Screen.plain(full, error), List.of("list", "--library", library.toString()));
        assertThat(exit).isEqualTo(3);
        assertThat(error.toString(UTF_8).lines()).hasSize(1);
    }

    private Run draft(Path brief) {
        return Product.run("draft", brief, "--library", library, "--out", folder.resolve("out"));
    }

    static void assertOneLine(Run run, String named) {
        assertThat(run.errorLines()).as(run.error()).hasSize(1);
        assertThat(run.error()).contains(named).containsPattern("\\p{IsHan}{2}").doesNotContain("Exception", "\tat ");
    }
}
