package org.tigang.app.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tigang.app.drafting.Desk;
import org.tigang.app.drafting.DraftFiles;
import org.tigang.app.drafting.Drafting;
import org.tigang.app.library.LibraryFolder;
import org.tigang.generator.export.Edition;
import org.tigang.generator.export.Exporter;

/// Long PDFs of random briefs in all house styles, with contents, tables and charts, written as the command writes
/// them.
final class ProofPages {
    private static final List<String> TOPICS = List.of("组织建设", "帮扶救助", "素质提升", "维权服务", "宣传引导", "经费管理");

    private ProofPages() {}

    /// @param brief its text
    record Written(long seed, String style, String brief, Path pdf) {
        Paper paper() {
            return Paper.read(pdf, HouseRules.of(style));
        }

        Path docx() {
            return Path.of(pdf.toString().replaceFirst("pdf$", "docx"));
        }

        ClauseProof.Asked asked() {
            return new ClauseProof.Asked(brief.contains("\nseal: 有"), brief.contains("\nto: "));
        }
    }

    static List<Written> written(String name, long firstSeed, int count) {
        Path folder = Workshop.empty(name);
        Exporter exporter = new Exporter(Optional.empty());
        List<Written> all = new ArrayList<>();
        try (Desk desk = new Drafting(new LibraryFolder(Workshop.samples())).open()) {
            for (long seed = firstSeed; seed < firstSeed + count; seed++) {
                all.add(written(desk, exporter, folder, seed));
            }
        }
        return all;
    }

    private static Written written(Desk desk, Exporter exporter, Path folder, long seed) {
        Path out = Workshop.folder(folder.getFileName() + "/" + seed);
        RandomPage page = new RandomPage(seed);
        RandomTable table = ofTheYear(seed);
        String text = brief(page, table, seed);
        Path brief = Workshop.write(out.resolve("brief.yaml"), text);
        Path stats = Workshop.write(out.resolve("统计.csv"), csv(table));
        var style = Drafting.style(brief, Optional.empty());
        new DraftFiles(exporter, style, Edition.FINAL, Set.of(DraftFiles.Format.DOCX, DraftFiles.Format.PDF))
                .write(desk.draft(brief, List.of(stats)), out);
        return new Written(seed, page.style(), text, Finished.only(out, ".pdf"));
    }

    private static RandomTable ofTheYear(long seed) {
        return Stream.iterate(seed * 1000, next -> next + 1)
                .map(RandomTable::new)
                .filter(table -> table.period().equals("2025年"))
                .findFirst()
                .orElseThrow();
    }

    // All rows are of the brief's own scope: the more of them are told, the longer the text.
    private static String csv(RandomTable table) {
        return table.csv().replace("全市", "全镇");
    }

    /// The random page goes on with prose of any length, so that its paragraphs end anywhere.
    private static String brief(RandomPage page, RandomTable table, long seed) {
        Random random = new Random(seed);
        RandomProse prose = new RandomProse(seed);
        String points = IntStream.range(0, 6 + random.nextInt(24))
                .mapToObj(_ -> "  - topic: " + TOPICS.get(random.nextInt(TOPICS.size())) + "\n    text: "
                        + quoted(prose.sentence()))
                .collect(Collectors.joining("\n"));
        String contents = random.nextInt(3) == 0 ? "contents: true\n" : "";
        String tables = random.nextInt(2) == 0 ? "tables: [{title: 主要指标完成情况}]\n" : "";
        String charts = random.nextInt(3) == 0 ? chart(table) : "";
        return contents + tables + charts + joint(page, random) + points + "\n";
    }

    /// Some official documents and letters are of two or three offices.
    private static String joint(RandomPage page, Random random) {
        String brief = page.brief();
        if (!brief.contains("\nto: ") || random.nextInt(3) > 0) {
            return brief;
        }
        String others = random.nextBoolean() ? ", 云岫镇人力资源和社会保障服务中心" : ", 共青团云岫镇委员会, 云岫镇妇女联合会";
        return brief.replaceAll("(?m)^signature: (.*)$", "issuers: [$1" + others + "]\nsignature: [$1" + others + "]");
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    /// Of the first indicator that has a value.
    private static String chart(RandomTable table) {
        return csv(table)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(row -> row.length == 8 && row[1].matches("[1-9][\\d.]*") && !row[0].contains("合计"))
                .findFirst()
                .map(row -> "charts: [{indicators: [" + row[0] + "]}]\n")
                .orElse("");
    }
}
