package org.tigang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseStyleCommandsTest {
    private static final Path SAMPLES = Path.of(System.getProperty("tigang.root", ".."), "corpus", "samples");

    @TempDir
    static Path folder;

    @BeforeAll
    static void takeAPastDocumentIn() throws IOException {
        Path past = Files.writeString(folder.resolve("past.txt"), "临江镇总工会2023年工作总结\n一、主要工作\n全镇共有基层工会58家。\n");
        assertThat(CommandLine.run("take", past, "--library", library()).exit()).isZero();
    }

    @Test
    void everyStyleTellsWhereItDepartsFromTheStandard() {
        var all = CommandLine.run("styles");
        assertThat(all.exit()).isZero();
        assertThat(all.out()).contains("公文：", "函：", "纪要：", "总结：", "讲话稿：", "简报：");
        assertThat(CommandLine.run("styles", "讲话稿").out())
                .contains("5.2.2（一般）正文用2号字")
                .doesNotContain("公文：");
        assertThat(CommandLine.run("styles", "--json").out()).contains("\"clause\":\"5.2.2\",\"strength\":\"一般\"");
    }

    @ParameterizedTest
    @CsvSource({
        "official, 临江镇总工会关于2025年职工技能竞赛开展情况的报告, 000012秘密★1年加急临江镇总工会文件临工发〔2026〕3号签发人：周明远",
        "letter, 临江镇总工会关于商请联合举办职工技能竞赛的函, 临江镇总工会临工函〔2026〕5号",
        "minutes, 关于研究2026年职工服务工作的会议纪要, 临江镇总工会主席办公会议纪要第3次",
        "bulletin, 临江镇职工技能竞赛圆满落幕, 临江工会简报第18期临江镇总工会办公室2025年11月28日"
    })
    void aFinalOfEverySampleIsProvedAndDocxAndPdfReadAlike(String sample, String title, String head)
            throws IOException {
        Path out = folder.resolve(sample);
        var drafted = CommandLine.run("draft", brief(sample), "--library", library(), "--out", out, "--final");
        assertThat(drafted.error()).isEmpty();
        assertThat(drafted.exit()).isZero();
        String pdf = pdf(out.resolve(title + ".pdf"));
        assertThat(pdf).startsWith(head + title);
        assertThat(pdf)
                .isEqualTo(String.join(
                                "", WordFile.read(out.resolve(title + ".docx")).texts())
                        .replaceAll("\\s|\u3000", ""));
    }

    @Test
    void headAndFootOutliveARenewal() throws IOException {
        Path out = folder.resolve("renewed");
        Object[] draft = {"draft", brief("official"), "--library", library(), "--out", out};
        assertThat(CommandLine.run(draft).exit()).isZero();
        String before = pdf(out.resolve("临江镇总工会关于2025年职工技能竞赛开展情况的报告.pdf"));
        assertThat(CommandLine.run("draft", brief("official"), "--library", library(), "--out", out, "--refresh")
                        .exit())
                .isZero();
        assertThat(pdf(out.resolve("临江镇总工会关于2025年职工技能竞赛开展情况的报告.pdf"))).isEqualTo(before);
    }

    @Test
    void anOfficesOwnStyleIsTakenFromItsFile() throws IOException {
        Path own = Files.writeString(folder.resolve("own.yaml"), "name: 本会\nbased: 函\nhead: {suffix: 便函}\n");
        Path out = folder.resolve("own");
        assertThat(CommandLine.run("draft", brief("letter"), "--library", library(), "--out", out, "--style", own)
                        .exit())
                .isZero();
        assertThat(pdf(out.resolve("临江镇总工会关于商请联合举办职工技能竞赛的函.pdf"))).contains("临江镇总工会便函");
    }

    @Test
    void aStyleThatIsNotThereIsOneLine() throws IOException {
        var draft = CommandLine.run("draft", brief("letter"), "--library", library(), "--style", "通告");
        assertThat(draft.exit()).isEqualTo(3);
        assertThat(draft.errors()).singleElement().asString().startsWith("样式：没有“通告”这个样式，可写：公文、函、纪要");
    }

    private static Path brief(String sample) {
        return SAMPLES.resolve("briefs").resolve(sample).resolve("brief.yaml");
    }

    private static Path library() {
        return folder.resolve("专库");
    }

    /// Without blanks, page numbers and the mark of a draft.
    private static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("(?m)^— \\d+ —$|^草稿$", "")
                    .replaceAll("\\s|\u3000", "");
        }
    }
}
