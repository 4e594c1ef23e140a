package org.tigang.corpus.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tigang.corpus.Corpus;
import org.tigang.corpus.evaluation.Evaluation;
import org.tigang.corpus.figure.Figure.Kind;

/// The figures of real reports, scored.
///
/// Recall: a row of the gold is found where an actual figure of its indicator has its value (or change) and unit
/// in the row's sentence. Precision: of the values (or changes) that actual figures of the gold's indicators tell
/// in sentences of the gold, those that the gold has; an indicator of which the gold says nothing there is not
/// counted. A trap is taken where an actual figure has its indicator and number. Every second region is held out:
/// rules are made with the others alone.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealFiguresTest {
    private static final Path REAL = Path.of(System.getProperty("tigang.real", "../shared/real"));

    private final FigureFinder finder = new FigureFinder();
    private final Map<String, List<Told>> figures = new HashMap<>();

    private record Row(
            String document, String indicator, boolean growth, BigDecimal value, String unit, String sentence) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0], cells[2], cells[3].equals("growth"), new BigDecimal(cells[4]), cells[5], cells[9]);
        }

        boolean isIn(Told told) {
            return plain(told.sentence()).contains(plain(sentence));
        }

        boolean hasNumberOf(Figure figure) {
            return part(figure)
                    .map(told -> told.number()
                                    .filter(number -> number.compareTo(value) == 0)
                                    .isPresent()
                            && told.unit().equals(unit))
                    .orElse(false);
        }

        Optional<Quantity> part(Figure figure) {
            return growth ? figure.movement().map(Figure.Movement::amount) : figure.level();
        }

        @Override
        public String toString() {
            return document + " " + indicator + (growth ? " 增长" : " ") + value + unit + "｜" + sentence;
        }
    }

    @BeforeAll
    void read() throws IOException {
        assumeTrue(Files.isDirectory(REAL.resolve("eval/figures")), "没有真实语料，跳过：" + REAL);
        Corpus corpus = Corpus.open();
        for (String name :
                Set.copyOf(rows("gold-annual.tsv").stream().map(Row::document).toList())) {
            Path file =
                    REAL.resolve((name.startsWith("tjgb") ? "communiques/" : "reports/government/") + name + ".txt");
            figures.put(
                    name,
                    corpus.read(file).stream()
                            .flatMap(document -> finder.find(document).stream())
                            .toList());
        }
    }

    private static List<Row> rows(String file) throws IOException {
        return Files.readAllLines(REAL.resolve("eval/figures").resolve(file)).stream()
                .skip(1)
                .map(Row::of)
                .toList();
    }

    private List<Told> told(Row row) {
        return figures.getOrDefault(row.document(), List.of());
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "").replace('％', '%').replace(',', '，');
    }

    private static boolean isHeldOut(String document) {
        List<String> regions = Arrays.asList("内蒙 北京 吉林 宁夏 安徽 山东 广东 江西 河北 浙江 湖北 西藏 贵州 辽宁 重庆 陕西".split(" "));
        int region = regions.indexOf(document.replaceAll("^gwr-prov-\\d+-(..).*", "$1"));
        return region % 2 == 1;
    }

    @Test
    void annualFiguresOfRealReportsAreFound() throws IOException {
        List<Row> gold = rows("gold-annual.tsv");
        double all = score("全部", gold, row -> true);
        score("做规则时看过的", gold, row -> !isHeldOut(row.document()));
        double heldOut = score("留出的", gold, row -> isHeldOut(row.document()));
        measured("figures: F1 on (indicator, value, unit, change), all / held-out half", "≥ 0.93", all, heldOut);
        assertThat(Math.min(all, heldOut)).isGreaterThanOrEqualTo(0.93);
    }

    private double score(String half, List<Row> gold, Predicate<Row> chosen) {
        List<Row> rows = gold.stream().filter(chosen).toList();
        List<Row> missed = rows.stream().filter(row -> matching(row).isEmpty()).toList();
        List<String> wrong = wrong(rows);
        double found = rows.size() - missed.size();
        double recall = found / rows.size();
        double precision = found / (found + wrong.size());
        double f1 = 2 * recall * precision / (recall + precision);
        System.out.printf("%s：%d 行，召回 %.3f，准确 %.3f，F1 %.3f%n", half, rows.size(), recall, precision, f1);
        if (half.startsWith(System.getProperty("tigang.misses", "做规则"))) {
            tellMisses(missed);
            wrong.forEach(line -> System.out.println("  多出 " + line));
        }
        return f1;
    }

    private void tellMisses(List<Row> missed) {
        Map<String, List<Row>> classes =
                missed.stream().collect(Collectors.groupingBy(this::missClass, TreeMap::new, Collectors.toList()));
        classes.forEach((name, rows) -> {
            System.out.println("  " + name + " " + rows.size());
            rows.forEach(row -> System.out.println("    " + row));
        });
    }

    private String missClass(Row row) {
        List<Told> there = told(row).stream().filter(row::isIn).toList();
        if (there.isEmpty()) {
            return "句中没有数字或找不到该句";
        }
        List<Figure> same =
                there.stream().map(Told::figure).filter(row::hasNumberOf).toList();
        return same.isEmpty()
                ? "数字没有读出"
                : same.stream().anyMatch(figure -> figure.name().equals(row.indicator()))
                        ? "类别不是实际值"
                        : "指标名不同：" + same.getFirst().name();
    }

    private List<Told> matching(Row row) {
        return told(row).stream()
                .filter(told -> told.figure().kind() == Kind.ACTUAL
                        && told.figure().name().equals(row.indicator())
                        && row.isIn(told)
                        && row.hasNumberOf(told.figure()))
                .toList();
    }

    private List<String> wrong(List<Row> rows) {
        List<String> wrong = new ArrayList<>();
        for (Row row : rows) {
            for (Told told : told(row)) {
                Figure figure = told.figure();
                boolean asked = figure.kind() == Kind.ACTUAL && figure.name().equals(row.indicator()) && row.isIn(told);
                boolean here = asked
                        && plain(row.sentence()).contains(plain(figure.at().in(told.sentence())));
                if (here && row.part(figure).isPresent() && !row.hasNumberOf(figure)) {
                    wrong.add(row + " ← " + figure.at().in(told.sentence()));
                }
            }
        }
        return wrong;
    }

    @Test
    void lookAlikesAreNotTakenForTheYearsValues() throws IOException {
        List<Row> traps = rows("traps.tsv");
        List<Row> taken = traps.stream().filter(row -> !matching(row).isEmpty()).toList();
        System.out.printf(
                "易错 %d 条：误取 %d（留出 %d）%n",
                traps.size(),
                taken.size(),
                taken.stream().filter(row -> isHeldOut(row.document())).count());
        taken.forEach(row -> System.out.println("  误取 " + row));
        Evaluation.tell("figures: traps taken", "≤ 5 %", taken.size() + " of " + traps.size());
        assertThat(taken).hasSizeLessThanOrEqualTo(traps.size() / 20);
    }

    @Test
    void aSavedPageTellsTheFiguresOfItsText() throws IOException {
        for (String name : List.of("tjgb-1", "tjgb-4")) {
            List<Figure> page = figures(REAL.resolve("originals/communique-html/" + name + ".html"));
            List<Figure> text = figures(REAL.resolve("communiques/" + name + ".txt"));
            assertThat(page).hasSizeGreaterThan(200);
            assertThat(values(page)).containsAll(values(text));
        }
    }

    private List<Figure> figures(Path file) throws IOException {
        return Corpus.open().read(file).stream()
                .flatMap(document -> finder.find(document).stream())
                .map(Told::figure)
                .toList();
    }

    private static Set<String> values(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.name().endsWith("总值") || figure.name().endsWith("收入"))
                .flatMap(figure -> figure.level().stream())
                .map(level -> level.written() + level.unit())
                .collect(Collectors.toSet());
    }

    private static void measured(String what, String target, double first, double second) {
        Evaluation.tell(what, target, String.format(Locale.ROOT, "%.3f / %.3f", first, second));
    }
}
