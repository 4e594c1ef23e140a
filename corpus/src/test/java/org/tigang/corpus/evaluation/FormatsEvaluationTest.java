package org.tigang.corpus.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tigang.corpus.format.Formats;

/// The same reports in many formats, and real files with a truth, give their text: white space and page numbers
/// apart.
class FormatsEvaluationTest {
    private final Formats formats = new Formats();

    @BeforeEach
    void askedFor() {
        Evaluation.isAskedFor();
    }

    private record Share(Path file, double right, double extra) {
        static Share of(Path file, String truth, String text) {
            Alignment alignment = Alignment.of(Squeezed.text(truth), Squeezed.text(text));
            int right = 0;
            int placed = 0;
            for (int i = 0; i < alignment.truth().length(); i++) {
                right += alignment.isRight(i) ? 1 : 0;
                placed += alignment.partner(i) == Alignment.MISSING ? 0 : 1;
            }
            double length = alignment.truth().length();
            return new Share(file, right / length, (alignment.text().length() - placed) / length);
        }
    }

    @Test
    void everyFormatGivesTheTruth() {
        List<Share> shares = new ArrayList<>();
        for (Path file : Evaluation.files("originals/formats", "")) {
            if (!file.toString().endsWith(".truth.txt") && file.toFile().isFile()) {
                shares.add(Share.of(file, truth(file), formats.read(file).text()));
            }
        }
        assertThat(shares).hasSize(25);
        tell("formats: characters of the truth in each of 23 files", "≥ 99.9 %", shares, ".*(?<!pdf)", 0.999);
        tell("formats: the same in 2 PDF files", "≥ 99.5 %", shares, ".*pdf", 0.995);
    }

    @Test
    void everyEncodingGivesTheSameText() {
        int same = 0;
        List<Path> files = Evaluation.files("originals/formats", ".txt").stream()
                .filter(file -> !file.toString().endsWith(".truth.txt"))
                .toList();
        for (Path file : files) {
            same += formats.read(file).text().strip().equals(lines(truth(file))) ? 1 : 0;
        }
        Evaluation.measured("formats: encodings whose decoded text is the truth", "all", same + " of " + files.size());
        assertThat(same).isEqualTo(files.size());
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private static String truth(Path file) {
        String name = String.valueOf(file.getFileName());
        return Evaluation.text(file.resolveSibling(name.substring(0, name.indexOf('.')) + ".truth.txt"));
    }

    @Test
    void realWordFilesAndWebTablesGiveTheWholeReport() {
        List<Share> shares = new ArrayList<>();
        for (String folder : List.of("originals/provincial-2025-docx", "originals/provincial-2026-web-csv")) {
            for (Path file : Evaluation.files(folder, folder.endsWith("docx") ? ".docx" : ".csv")) {
                shares.add(Share.of(file, report(file), formats.read(file).text()));
            }
        }
        assertThat(shares).hasSize(32);
        tell("real DOCX: characters of the report", "≥ 99 %", shares, ".*docx", 0.99);
        tell("real web CSV: characters of the report", "≥ 99 %", shares, ".*csv", 0.99);
        assertThat(shares).allSatisfy(share -> assertThat(share.extra()).isLessThan(0.01));
    }

    /// The truth texts of the pages hold the page's index above the paper.
    @Test
    void realPagesGiveTheWholePaper() {
        List<Share> shares = new ArrayList<>();
        for (Path file : Evaluation.files("originals/gov-cn-html", ".html")) {
            String name = String.valueOf(file.getFileName()).replace(".html", ".txt");
            String truth = Evaluation.text(
                            Evaluation.REAL.resolve("state-council").resolve(name))
                    .replace("扫一扫在手机打开当前页", "");
            String paper = truth.substring(Math.max(0, truth.indexOf('\n', truth.indexOf("主 题 词"))));
            shares.add(Share.of(file, paper, formats.read(file).text()));
        }
        assertThat(shares).hasSize(33);
        tell("real HTML: characters of the paper", "≥ 99 %", shares, ".*", 0.99);
    }

    private static Path truthOf(Path file) {
        String name = String.valueOf(file.getFileName()).replaceAll("年?政府工作报告|\\.\\w+$|[年_]", "");
        return Evaluation.REAL.resolve(
                "reports/government/gwr-prov-" + name.substring(0, 4) + "-" + name.substring(4) + ".txt");
    }

    private static String report(Path file) {
        return Evaluation.text(truthOf(file));
    }

    private static void tell(String what, String target, List<Share> shares, String files, double least) {
        List<Share> these = shares.stream()
                .filter(share -> share.file().toString().matches(files))
                .toList();
        double lowest = these.stream().mapToDouble(Share::right).min().orElse(0);
        double extra = these.stream().mapToDouble(Share::extra).max().orElse(1);
        Evaluation.measured(
                what,
                target,
                String.format(
                        Locale.ROOT,
                        "lowest %.3f %% of %d files; at most %.2f %% more than it",
                        100 * lowest,
                        these.size(),
                        100 * extra));
        assertThat(these)
                .allSatisfy(share ->
                        assertThat(share.right()).as(share.file().toString()).isGreaterThanOrEqualTo(least));
    }
}
