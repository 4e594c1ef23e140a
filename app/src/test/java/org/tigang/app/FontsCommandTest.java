package org.tigang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsCommandTest {
    @TempDir
    Path library;

    @BeforeEach
    void theOfficesFonts() throws IOException {
        Path fonts = Files.createDirectories(library.resolve("fonts"));
        Files.writeString(fonts.resolve("没下载完.ttf"), "<html>404</html>");
        try (InputStream font =
                FontsCommandTest.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf")) {
            Files.write(fonts.resolve("别的.ttf"), font == null ? new byte[0] : font.readAllBytes());
        }
    }

    @Test
    void eachFaceIsToldWithWhatServesItAndHowToSupplyTheRightOne() {
        var told = CommandLine.run("fonts", "--library", library);
        assertThat(told.exit()).isZero();
        assertThat(told.out()).contains("小标宋", "方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体", "宋体");
        assertThat(told.out().lines().filter(line -> line.contains("代用")))
                .allSatisfy(line -> assertThat(told.out()).contains("请把字库文件"));
    }

    @Test
    void aFileThatServesNoFaceIsToldWithTheReason() {
        assertThat(CommandLine.run("fonts", "--library", library).errors())
                .anySatisfy(line -> assertThat(line).contains("没下载完.ttf", "读不了"))
                .anySatisfy(line -> assertThat(line).contains("别的.ttf", "Noto Sans SC"));
    }

    @Test
    void programsGetTheSameAsJson() {
        var json = CommandLine.run("fonts", "--library", library, "--json").json();
        assertThat(json.path("fonts").path("仿宋").path("wanted").asString()).isEqualTo("仿宋_GB2312");
        assertThat(json.path("unused")
                        .valueStream()
                        .map(font -> font.path("reason").asString()))
                .containsExactlyInAnyOrder("unreadable", "not-wanted");
    }
}
