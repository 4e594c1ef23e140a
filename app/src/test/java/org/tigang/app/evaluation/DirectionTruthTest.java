package org.tigang.app.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tigang.app.evaluation.DirectionTruth.Pair;
import org.tigang.corpus.Corpus;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.generator.ReportGenerator;
import org.tigang.generator.figures.Period;
import org.tigang.generator.figures.Unit;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.intake.Cell;
import org.tigang.generator.intake.Row;
import org.tigang.generator.intake.Statistics;
import org.tigang.generator.phrase.Passage;
import org.tigang.generator.phrase.Phrasebook;
import org.tigang.generator.phrase.Statement;

/// Words of direction held against a truth table, in whole reports of random pairs with noughts and minuses.
/// `-Dtigang.evaluation=true` tells 1,000,000 pairs.
class DirectionTruthTest {
    private static final int ROWS = 50;
    private static final List<Period> PERIODS =
            List.of(Period.year(2025), new Period(2025, 1, 6), new Period(2025, 1, 9));
    private static final String PAST = """
        望岭县总工会2022年工作总结
        2022年，望岭县总工会认真履行职责，各项工作取得新的成效。
        一、主要工作情况
        （一）抓基层、强组织，建会入会稳步推进
        工会组建率达到91.2%，比上年提高0.8个百分点；职工入会率为88.2%，较上年回落0.8个百分点。
        职工书屋达到18家，比上年增加3家；基层工会为320家，较上年减少12家。
        （二）抓帮扶、暖人心，服务职工更加用心
        工会经费收入156.2万元，比上年增长5.1%；帮扶资金完成86.5万元，同比下降6.2%。
        物价涨幅为2.2%，同比上升0.8个百分点；培训经费达到26.5万元，增6.2%。
        """;

    /// Its one document is the model; nothing is found for a single indicator.
    private record Shelf(Document document) implements Phrasebook {
        @Override
        public List<Passage> passages(String words, int limit) {
            return List.of();
        }

        @Override
        public List<Document> models(DocumentKind kind, int limit) {
            return List.of(document);
        }
    }

    @Test
    void noWordOfDirectionIsWrong() {
        int reports = Workshop.isThorough() ? 1_000_000 / ROWS : 40;
        var shelf = new Shelf(Corpus.open().read("旧文.txt", PAST.getBytes(UTF_8)).getFirst());
        var generator = new ReportGenerator(new Segmenter());
        List<String> faults = IntStream.rangeClosed(1, reports)
                .parallel()
                .boxed()
                .flatMap(seed ->
                        faults(pairs(new Random(seed)), generator, shelf, PERIODS.get(seed % PERIODS.size())).stream())
                .toList();
        Workshop.measured(
                "words of direction against signs: wrong", "0", faults.size() + " of " + reports * ROWS + " pairs");
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(Map<String, Pair> pairs, ReportGenerator generator, Shelf shelf, Period period) {
        List<Row> rows = new ArrayList<>();
        pairs.forEach((name, pair) -> rows.add(row(name, pair, rows.size() + 2, period)));
        var statistics = new Statistics(rows, List.of(), List.of());
        List<Statement> statements = generator.draft(brief(period), statistics, shelf).report().statements().stream()
                .filter(statement -> statement.origin() == Statement.Origin.FIGURE)
                .toList();
        List<String> faults = new ArrayList<>();
        for (Row row : rows) {
            List<Statement> said = statements.stream()
                    .filter(statement -> isOf(row, statement))
                    .toList();
            Pair pair = Optional.ofNullable(pairs.get(row.indicator())).orElseThrow();
            if (said.size() != 1) {
                faults.add(said.size() + " sentences tell " + pair);
            }
            for (Statement statement : said) {
                String clause = alone(row.indicator(), statement.text().replaceAll("[；。]$", ""));
                DirectionTruth.fault(pair, clause).ifPresent(fault -> faults.add(fault + ": " + pair + " " + clause));
            }
        }
        return faults;
    }

    private static final Pattern PAIRED =
            Pattern.compile("^(.*?)、(.*?)分别([^0-9-]*)(.*?)和(.*?)，(.*?)分别([^0-9-]*)(.*?)和(.*)$");

    /// What a sentence that tells two figures (…、…分别达到…和…，同比分别增长…和…) says of one of them.
    private static String alone(String indicator, String clause) {
        Matcher paired = PAIRED.matcher(clause);
        if (!paired.matches()) {
            return clause;
        }
        boolean first = paired.group(1).endsWith(indicator) && !paired.group(2).equals(indicator);
        String name = paired.group(first ? 1 : 2);
        String level = paired.group(3) + paired.group(first ? 4 : 5);
        return name + level + "，" + paired.group(6) + paired.group(7) + paired.group(first ? 8 : 9);
    }

    private static boolean isOf(Row row, Statement statement) {
        return statement.figures().stream()
                .flatMap(figure -> figure.cells().stream())
                .anyMatch(cell -> cell.substring(7).equals(row.reference().substring(6)));
    }

    private static Brief brief(Period period) {
        return new Brief(
                DocumentKind.SUMMARY,
                Optional.empty(),
                "临江镇总工会",
                "全镇",
                period,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Brief.Use.ALL,
                List.of(),
                List.of(),
                OptionalInt.empty());
    }

    private static Row row(String name, Pair pair, int line, Period period) {
        Map<Period, Cell> rates = new HashMap<>();
        pair.stated().ifPresent(rate -> rates.put(period, new Cell("t.csv!E" + line, rate)));
        return new Row(
                "t.csv!" + line,
                name,
                new Unit(pair.unit()),
                "",
                "",
                "",
                Map.of(
                        period.yearBefore(),
                        new Cell("t.csv!C" + line, pair.base()),
                        period,
                        new Cell("t.csv!D" + line, pair.value())),
                rates,
                Map.of(),
                Map.of(),
                pair.kind().equals("comparable") ? Row.Prices.COMPARABLE : Row.Prices.UNSAID,
                List.of(),
                Row.Role.PLAIN);
    }

    private static Map<String, Pair> pairs(Random random) {
        List<String[]> kinds = List.of(
                new String[] {"amount", "工会经费收入", "万元"},
                new String[] {"amount", "外来资金净流入", "亿元"},
                new String[] {"count", "职工书屋数", "家"},
                new String[] {"rate", "工会组建率", "%"},
                new String[] {"growth", "物价涨幅", "%"},
                new String[] {"profit", "企业利润总额", "万元"},
                new String[] {"comparable", "服务业产值", "亿元"});
        Map<String, Pair> pairs = new HashMap<>();
        for (int i = 0; i < ROWS; i++) {
            String[] kind = kinds.get(random.nextInt(kinds.size()));
            pairs.put((i == 0 ? "" : name(i)) + kind[1], pair(random, kind[0], kind[2]));
        }
        return pairs;
    }

    private static String name(int number) {
        String digits = "甲乙丙丁戊己庚辛壬癸";
        return "" + digits.charAt(number / 100) + digits.charAt(number / 10 % 10) + digits.charAt(number % 10);
    }

    private static Pair pair(Random random, String kind, String unit) {
        boolean whole = kind.equals("count");
        boolean below = !whole && !kind.equals("rate");
        BigDecimal base = number(random, whole, below);
        BigDecimal value = switch (random.nextInt(8)) {
            case 0 -> base;
            case 1 -> base.add(BigDecimal.valueOf(random.nextInt(3) - 1L, whole ? 0 : 2));
            case 2 -> base.negate();
            default -> number(random, whole, below);
        };
        boolean stated = random.nextInt(8) == 0;
        return new Pair(
                kind,
                unit,
                base,
                below ? value : value.abs(),
                stated ? Optional.of(BigDecimal.valueOf(random.nextInt(401) - 200L, 1)) : Optional.empty());
    }

    /// Nought, or of any size, with two decimals at most; things are counted up to 9,999.
    private static BigDecimal number(Random random, boolean whole, boolean below) {
        if (random.nextInt(7) == 0) {
            return BigDecimal.ZERO;
        }
        int size = (int) Math.pow(10, 1 + random.nextInt(whole ? 4 : 7));
        BigDecimal number = BigDecimal.valueOf(random.nextInt(size), whole ? 0 : random.nextInt(3));
        return below && random.nextInt(3) == 0 ? number.negate() : number;
    }
}
