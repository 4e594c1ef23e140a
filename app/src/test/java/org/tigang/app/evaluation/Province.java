package org.tigang.app.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// A province whose report of 2026 told figures of 2025: those of the gold, and further ones that a person read out
/// of it (`provinces-2026.tsv`).
///
/// @param name 安徽省
/// @param brief the name as files have it
/// @param scope how the text calls the place
record Province(String name, String brief, String scope) {
    private static final Path REPORTS = Workshop.REAL.resolve("reports/government");

    static final List<Province> ALL = List.of(
            new Province("宁夏回族自治区", "宁夏", "全区"),
            new Province("西藏自治区", "西藏", "全区"),
            new Province("安徽省", "安徽", "全省"),
            new Province("山东省", "山东", "全省"),
            new Province("广东省", "广东", "全省"),
            new Province("江西省", "江西", "全省"),
            new Province("辽宁省", "辽宁", "全省"),
            new Province("陕西省", "陕西", "全省"));

    String reportId() {
        return "gwr-prov-2026-" + name;
    }

    /// What the province itself reported, paragraph by paragraph.
    List<String> report() {
        try {
            return Files.readAllLines(REPORTS.resolve(reportId() + ".txt"), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The files of its own reports of both years.
    List<String> ownReports() {
        try (Stream<Path> files = Files.list(REPORTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.contains(brief))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String briefText() {
        return """
            kind: 工作报告
            title: %1$s2025年国民经济和社会发展情况报告
            organisation: %1$s人民政府
            scope: %2$s
            period: 2025年
            use: {exclude: [%3$s]}
            points:
              - topic: 下一步打算
                text: 着力扩大内需，抓好重点项目建设和消费提振。
              - topic: 下一步打算
                text: 办好民生实事，稳定就业，守住安全底线。
            """.formatted(name, scope, String.join(", ", ownReports()));
    }

    /// In the long form: the gold first, then the rows in the order in which the report tells them.
    String table() {
        Map<String, Line> lines = new LinkedHashMap<>();
        rows(gold())
                .filter(row -> row[0].equals(reportId()) && row[1].equals("2025"))
                .forEach(row -> lines.merge(
                        row[2],
                        row[3].equals("growth") ? new Line("", "", row[4]) : new Line(row[4], row[5], ""),
                        Line::with));
        further().forEach(row -> lines.merge(row[1], new Line(row[2], row[3], row[4]), Line::with));
        StringBuilder table = new StringBuilder("指标,数值,单位,时期,范围,同比,口径\n");
        lines.forEach((indicator, line) -> table.append(
                String.join(",", indicator, line.value, line.unit, "2025年", scope, line.change, "") + "\n"));
        return table.toString();
    }

    /// @param change in percent, as the report tells it
    private record Line(String value, String unit, String change) {
        /// What the other knows is known better.
        Line with(Line other) {
            boolean level = other.value.isEmpty();
            return new Line(
                    level ? value : other.value,
                    level ? unit : other.unit,
                    other.change.isEmpty() ? change : other.change);
        }
    }

    List<String[]> further() {
        try (InputStream rows = Province.class.getResourceAsStream("provinces-2026.tsv")) {
            return rows(new String(Objects.requireNonNull(rows).readAllBytes(), UTF_8))
                    .filter(row -> row[0].equals(name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String gold() {
        try {
            return Files.readString(Workshop.REAL.resolve("eval/figures/gold-annual.tsv"), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String[]> rows(String table) {
        return table.lines().skip(1).map(line -> line.split("\t", -1));
    }
}
