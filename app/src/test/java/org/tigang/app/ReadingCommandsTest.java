package org.tigang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ReadingCommandsTest {
    @TempDir
    Path folder;

    @Test
    void aDocumentIsOneLineOfJsonWithItsOutline() throws IOException {
        Path file =
                Files.writeString(folder.resolve("汇报.txt"), "关于职工帮扶工作的情况汇报\n一、基本情况\n全年帮扶困难职工120人。\n二、存在问题\n力量不足。\n");
        var read = CommandLine.run("read", file, "--json");
        assertThat(read.exit()).isZero();
        assertThat(read.out().lines()).hasSize(1);
        JsonNode document = read.json();
        assertThat(document.get("source").asString()).isEqualTo(file.toString());
        assertThat(document.get("kind").asString()).isEqualTo("情况汇报");
        assertThat(document.get("encoding").asString()).isEqualTo("UTF-8");
        assertThat(document.get("date").isNull()).isTrue();
        assertThat(document.get("outline")
                        .valueStream()
                        .map(heading -> heading.get("marker").asString()))
                .containsExactly("一、", "二、");
        assertThat(document.get("extent").get(0).asInt()).isZero();
    }

    @Test
    void theFiguresOfASentenceAreTold() throws IOException {
        Path file = Files.writeString(folder.resolve("公报.txt"), "经济运行情况\n2023年，全市地区生产总值1346.4亿元，同比增长14.3%。\n");
        JsonNode figure = CommandLine.run("figures", file, "--json").json();
        assertThat(figure.get("indicator").asString()).isEqualTo("地区生产总值");
        assertThat(figure.get("value").asString()).isEqualTo("1346.4");
        assertThat(figure.get("unit").asString()).isEqualTo("亿元");
        assertThat(figure.get("change").asString()).isEqualTo("14.3");
        assertThat(figure.get("changeUnit").asString()).isEqualTo("%");
        assertThat(figure.get("redacted")).isNull();
        assertThat(CommandLine.run("figures", file).out()).contains("地区生产总值").contains("1346.4亿元");
    }

    @Test
    void oneBadFileAmongGoodOnesIsNamedAndTheRestIsRead() throws IOException {
        Files.writeString(folder.resolve("好.txt"), "关于安全生产的通知\n请各单位遵照执行。\n");
        byte[] noise = new byte[2000];
        new Random(7).nextBytes(noise);
        Files.write(folder.resolve("坏.docx"), noise);
        var read = CommandLine.run("read", folder, "--json");
        assertThat(read.exit()).isEqualTo(1);
        assertThat(read.errors()).singleElement().asString().contains("坏.docx");
        assertThat(read.out().lines()).hasSize(1);
    }

    @Test
    void anEmptyFileAloneCannotBeRead() throws IOException {
        Path empty = Files.createFile(folder.resolve("空.txt"));
        var read = CommandLine.run("read", empty);
        assertThat(read.exit()).isEqualTo(3);
        assertThat(read.errors()).singleElement().asString().contains("空.txt");
    }

    @Test
    void aMissingFileIsNamed() {
        var read = CommandLine.run("read", folder.resolve("没有.txt"));
        assertThat(read.exit()).isEqualTo(3);
        assertThat(read.errors()).singleElement().asString().contains("没有.txt").contains("没有这个文件");
    }
}
