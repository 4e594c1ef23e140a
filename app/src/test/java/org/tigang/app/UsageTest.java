package org.tigang.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tigang.app.screen.Screen;

class UsageTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
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
                "completion"
            })
    void everyCommandIsListedAndExplainsItself(String command) {
        assertThat(CommandLine.run("--help").out()).containsPattern("(?m)^ +" + command + " +\\p{IsHan}");
        var help = CommandLine.run(command, "--help");
        assertThat(help.exit()).isZero();
        assertThat(help.out()).contains("用法：tigang " + command);
    }

    @Test
    void commandsThatAreNotThereYetAreNotListed() {
        assertThat(CommandLine.run("--help").out()).doesNotContain("serve");
        assertThat(CommandLine.run("serve").exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 请给出命令",
        "serach 工会, 不认识的参数：serach",
        "search, 缺少参数：检索式",
        "search 工会 --wrong, 不认识的参数：--wrong",
        "search 工会 --limit 很多, 参数有误：--limit",
        "search 工会 --limit -1, 不能是负数",
        "search 工会 --kind 小说, 没有“小说”这个类型",
        "search 标题:(, 检索式第4个字处",
        "concordance 工会 --sort 乱, 参数有误：--sort",
        "like abc, 不是文档:段",
        "lexicon, 请给出 list、add、remove 或 check",
        "draft, 缺少参数：写作要求"
    })
    void wrongUsageIsOneLineAndCodeTwo(String line, String expected) {
        CommandLine.run("lexicon", "add", "试试", "--library", folder);
        Object[] words = line.isEmpty() ? new Object[0] : line.split(" ");
        var run = CommandLine.run(words);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).singleElement().asString().contains(expected);
    }

    @Test
    void withoutALibraryOneIsToldHowToBegin() {
        var search = CommandLine.run("search", "工会", "--library", folder.resolve("没有"));
        assertThat(search.exit()).isEqualTo(3);
        assertThat(search.errors()).singleElement().asString().contains("没有").contains("tigang take");
        assertThat(folder.resolve("没有")).doesNotExist();
    }

    @Test
    void anAnswerThatCannotBeWrittenIsNoSuccess() {
        var error = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThat(Main.run(Screen.plain(full, error), List.of("--help"))).isEqualTo(3);
        assertThat(error.toString(UTF_8).lines()).singleElement().asString().contains("没有写完");
    }

    @Test
    void aReaderWhoHasSeenEnoughIsNoFailure() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThat(Main.run(Screen.plain(closed, OutputStream.nullOutputStream()), List.of("--help")))
                .isZero();
    }

    @Test
    void theShellLearnsAllCommands() {
        assertThat(CommandLine.run("completion").out()).contains("concordance").contains("complete -F");
    }
}
