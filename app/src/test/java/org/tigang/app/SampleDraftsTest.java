package org.tigang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The drafts of all sample briefs, whole, as a person reads them. `-Dgolden.update=true` writes them anew; read
/// the difference.
class SampleDraftsTest {
    private static final Path SAMPLES = Path.of(System.getProperty("tigang.root", ".."), "corpus", "samples");

    @TempDir
    static Path folder;

    @BeforeAll
    static void takeTheSamplesIn() {
        CommandLine taken =
                CommandLine.run("take", SAMPLES.resolve("union"), SAMPLES.resolve("city"), "--library", library());
        assertThat(taken.exit()).as(taken.error()).isZero();
    }

    private static Path library() {
        return folder.resolve("专库");
    }

    @Test
    void aTownUnionsYear() throws IOException {
        check("union", "临江镇总工会2025年工作总结.md");
    }

    @Test
    void aCitysHalfYear() throws IOException {
        check("city", "沅川市2025年上半年经济运行情况汇报.md");
    }

    @Test
    void aMayorsSpeech() throws IOException {
        check("speech", "在全市上半年经济形势分析会上的讲话.md");
    }

    @Test
    void anOutlineToSpeakFrom() throws IOException {
        check("remarks", "在全区工会工作座谈会上的发言提纲.md");
    }

    @Test
    void aReportToASuperiorWithAllItsElements() throws IOException {
        check("official", "临江镇总工会关于2025年职工技能竞赛开展情况的报告.md");
    }

    @Test
    void aLetter() throws IOException {
        check("letter", "临江镇总工会关于商请联合举办职工技能竞赛的函.md");
    }

    @Test
    void theMinutesOfAMeeting() throws IOException {
        check("minutes", "关于研究2026年职工服务工作的会议纪要.md");
    }

    @Test
    void aBulletin() throws IOException {
        check("bulletin", "临江镇职工技能竞赛圆满落幕.md");
    }

    private static void check(String brief, String name) throws IOException {
        Path out = folder.resolve(brief);
        CommandLine drafted = CommandLine.run(
                "draft",
                SAMPLES.resolve("briefs").resolve(brief).resolve("brief.yaml"),
                "--library",
                library(),
                "--out",
                out,
                "--formats",
                "md");
        assertThat(drafted.exit()).as(drafted.error()).isZero();
        String text = Files.readString(out.resolve(name));
        Path golden = Path.of(System.getProperty("tigang.root", ".."), "app/src/test/resources/golden", name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }
}
