package org.tigang.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
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
    void aPersonSeesWhatWasRepairedBeforeAndAfter() throws IOException {
        Path file = Files.writeString(
                folder.resolve("总结.txt"),
                "工会工作总结\n- 时间:2023-11-12 03:53:59\n一、组织建设\n全年新建工会**家,发展会员——人,成效明显。\n三、维权服务\n全年办理案件12件,办结率100%。\n");
        var read = CommandLine.run("read", file);
        assertThat(read.exit()).isZero();
        assertThat(read.out())
                .contains("修复：网页附加内容1处", "“- 时间:2023-11-12 03:53:59” → （删去）")
                .contains("修复：全角半角和标点3处", "“建工会**家,发展会员——” → “建工会**家，发展会员——”")
                .contains("空缺：数字2处", "〔**〕家", "〔——〕人")
                .contains("缺标题“二、”");
    }

    @Test
    void aClassifiedPaperIsRefusedAndNothingOfItIsKept() throws IOException {
        Path library = folder.resolve("专库");
        Path paper =
                Files.writeString(folder.resolve("甲.txt"), "机密★5年\n沅川市总工会文件\n关于专项检查的通知\n各县区总工会：\n现将检查安排通知如下，请认真执行。\n");
        Files.writeString(folder.resolve("乙.txt"), "保守国家秘密学习心得\n机密文件管理办法是这次学习的重点，大家要认真领会。\n");
        var take = CommandLine.run("take", folder, "--library", library);
        assertThat(take.exit()).isEqualTo(1);
        assertThat(take.errors())
                .singleElement()
                .asString()
                .contains(paper.toString(), "第1行")
                .doesNotContain("机密", "专项检查");
        assertThat(CommandLine.run("list", "--library", library).out())
                .contains("心得")
                .doesNotContain("专项");
        assertThat(holds(library, "专项检查")).isFalse();
        var read = CommandLine.run("read", paper, "--json");
        assertThat(read.out()).isEmpty();
        assertThat(read.error()).doesNotContain("专项检查");
    }

    private static boolean holds(Path folder, String words) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), UTF_8).contains(words)) {
                    return true;
                }
            }
        }
        return false;
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
