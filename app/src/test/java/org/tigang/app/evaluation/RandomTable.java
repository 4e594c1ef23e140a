package org.tigang.app.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/// A table of random indicators of the samples with random values, in one of the two forms, with all that real
/// tables suffer from.
final class RandomTable {
    private static final List<String> PERIODS = List.of("2025年", "2025年上半年", "2024年", "2025年1—9月", "2025年第三季度");

    private static final List<String[]> OF_THE_CITY = indicators("briefs/city/stats.csv");
    private static final List<String[]> OF_THE_UNION = indicators("briefs/union/stats.xlsx");

    private final Random random;
    private final List<String[]> rows = new ArrayList<>();
    private final String period;
    private final boolean city;

    RandomTable(long seed) {
        this(seed, 8, 21);
    }

    /// @param fewest rows with values, and `most` of them
    RandomTable(long seed, int fewest, int most) {
        random = new Random(seed);
        city = random.nextBoolean();
        period = PERIODS.get(random.nextInt(PERIODS.size()));
        List<String[]> indicators = new ArrayList<>(city ? OF_THE_CITY : OF_THE_UNION);
        Collections.shuffle(indicators, random);
        int rows = Math.min(indicators.size(), fewest + random.nextInt(most - fewest + 1));
        indicators.subList(0, rows).forEach(this::add);
        duplicate();
        subtotal();
    }

    /// Indicator and unit.
    private static List<String[]> indicators(String file) {
        Path table = Product.SAMPLES.resolve(file);
        return CellTable.read("t", Sheets.read(table), "2025年").lines().stream()
                .filter(line -> !line.indicator().matches(".*(?:合计|小计|总计).*")
                        && !line.scope().equals("云岫区"))
                .map(line -> new String[] {line.indicator(), line.unit()})
                .collect(Collectors.toMap(row -> row[0], row -> row, (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private void add(String[] indicator) {
        String now = value(indicator[1]);
        String base = random.nextInt(5) == 0 ? "" : random.nextInt(8) == 0 ? now : near(now, indicator[1]);
        String target = random.nextInt(4) == 0 && !indicator[1].equals("%") ? near(now, indicator[1]) : "";
        String rate = random.nextInt(5) == 0 && !indicator[1].equals("%") ? tenths(random.nextInt(400) - 150) : "";
        rows.add(new String[] {indicator[0], indicator[1], now, base, target, rate});
    }

    private String value(String unit) {
        if (unit.equals("%")) {
            return random.nextInt(12) == 0 ? "" : tenths(random.nextInt(1000));
        }
        boolean counted = unit.matches("[人个家件户场项]|人次");
        return switch (random.nextInt(12)) {
            case 0 -> "";
            case 1 -> "0";
            case 2 -> counted ? "7" : tenths(-1 - random.nextInt(900));
            case 3 -> counted ? String.valueOf(100_000 + random.nextInt(900_000)) : tenths(random.nextInt(10_000_000));
            default -> counted ? String.valueOf(1 + random.nextInt(9000)) : tenths(1 + random.nextInt(50_000));
        };
    }

    private String near(String value, String unit) {
        if (value.isEmpty()) {
            return value(unit);
        }
        BigDecimal changed = new BigDecimal(value).multiply(new BigDecimal(tenths(5 + random.nextInt(12))));
        int places = unit.matches("[人个家件户场项]|人次") ? 0 : 1;
        return changed.setScale(places, RoundingMode.HALF_UP).toPlainString();
    }

    private static String tenths(int number) {
        return BigDecimal.valueOf(number, 1).toPlainString();
    }

    private void duplicate() {
        if (random.nextInt(3) == 0) {
            rows.add(rows.get(random.nextInt(rows.size())).clone());
        }
    }

    private void subtotal() {
        List<String[]> persons = rows.stream()
                .filter(row -> row[1].equals("人次") && !row[2].isEmpty())
                .limit(3)
                .toList();
        if (persons.size() > 1) {
            long sum = persons.stream().mapToLong(row -> Long.parseLong(row[2])).sum();
            rows.add(new String[] {"服务职工人次合计", "人次", String.valueOf(sum), "", "", ""});
        }
    }

    String period() {
        return period;
    }

    /// Long form; the wide form where the period is a year and the seed says so.
    String csv() {
        boolean wide =
                period.length() == 5 && random.nextBoolean() && rows.stream().allMatch(row -> row[5].isEmpty());
        List<String> lines = new ArrayList<>();
        lines.add(
                wide
                        ? "指标,单位," + CellTable.yearBefore(period) + "," + period + "," + period + "目标"
                        : "指标,数值,单位,时期,范围,上年同期,同比,目标");
        for (String[] row : rows) {
            lines.add(
                    wide
                            ? String.join(",", row[0], row[1], row[3], row[2], row[4])
                            : String.join(",", row[0], row[2], row[1], period, scope(), row[3], row[5], row[4]));
        }
        return String.join("\n", lines) + "\n";
    }

    private String scope() {
        return city ? "全市" : "全镇";
    }

    String brief() {
        return String.format(Locale.ROOT, """
            kind: %s
            organisation: %s
            scope: %s
            period: %s
            points:
              - topic: 服务群众
                text: 开展“走基层、听民声”活动，走访企业和社区26家，解决实际问题17个。
              - topic: 作风建设
                text: 修订管理制度4项，压减会议和文件。
            """, city ? "情况汇报" : "工作总结", city ? "青屏市发展研究中心" : "白石镇总工会", scope(), period);
    }
}
