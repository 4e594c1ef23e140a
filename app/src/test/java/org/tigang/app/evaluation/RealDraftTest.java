package org.tigang.app.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Drafts over public statistics in the phrasing of real reports.
final class RealDraftTest {
    private static final ForeignNames FOREIGN = ForeignNames.provinces();
    private static final String UNION_BRIEF = """
        kind: 工作总结
        organisation: 全国工会工作委员会
        scope: 全国
        period: 2014年
        date: 2015-01-20
        points:
          - topic: 组织建设
            text: 开展农民工入会集中行动，推动各类企业依法建立工会组织。
          - topic: 维权服务
            text: 推动各级工会建立职工服务中心，为职工提供法律援助和就业帮助。
        """;

    @BeforeEach
    void theRealReportsAreThere() {
        assumeTrue(Files.isDirectory(Workshop.REAL.resolve("reports")), "skipped: no real reports at " + Workshop.REAL);
    }

    private static Path unionTable() {
        return Workshop.REAL.resolve("stats-nbs/公共管理、社会保障及其他/工会组织情况.csv");
    }

    @Test
    void theUnionTableAsItIsIsToldInThePhrasingOfRealReports() {
        Path brief = Workshop.write(Workshop.empty("brief-union-table").resolve("brief.yaml"), UNION_BRIEF);
        Finished draft = Workshop.draft("union-table", Workshop.reports(), brief, unionTable());
        Measured.tell("union table of stats-nbs as it is", draft);
        assertThat(DraftProof.faults(draft, FOREIGN)).isEmpty();
        assertThat(draft.table().lines()).hasSize(6);
    }

    @Test
    void theUnionTableWithUnitsInItsHeadingsIsToldWithThem() throws IOException {
        Path folder = Workshop.empty("brief-union-units");
        String table = Files.readString(unionTable(), UTF_8)
                .replaceFirst("基层组织数", "基层组织数(万个)")
                .replaceAll("(人数|职工数)(?=[,\\r\\n])", "$1(万人)");
        Path stats = Workshop.write(folder.resolve("工会组织情况.csv"), table);
        Finished draft = Workshop.draft(
                "union-units", Workshop.reports(), Workshop.write(folder.resolve("brief.yaml"), UNION_BRIEF), stats);
        Measured.tell("union table of stats-nbs with units", draft);
        assertThat(DraftProof.faults(draft, FOREIGN)).isEmpty();
        assertThat(draft.table().lines())
                .allSatisfy(line -> assertThat(line.unit()).startsWith("万"));
    }

    @ParameterizedTest
    @CsvSource({"宁夏, 宁夏回族自治区, 全区", "陕西省, 陕西省, 全省", "辽宁省, 辽宁省, 全省", "重庆市, 重庆市, 全市", "西藏, 西藏自治区, 全区"})
    void theDraftOfAProvinceTellsThatProvincesFiguresOnly(String id, String province, String scope) throws IOException {
        Path folder = Workshop.empty("brief-" + id);
        Set<String> gold = gold(id).stream().map(row -> row[4]).collect(Collectors.toSet());
        Path stats = Workshop.write(folder.resolve("统计.csv"), longForm(gold(id), scope));
        Path brief = Workshop.write(folder.resolve("brief.yaml"), """
            kind: 工作报告
            title: %1$s2024年经济社会发展情况报告
            organisation: %1$s人民政府
            scope: %2$s
            period: 2024年
            points:
              - topic: 民生
                text: 办好一批民生实事，群众生活继续改善。
            """.formatted(province, scope));
        Finished draft = Workshop.draft(id, Workshop.reports(), brief, stats);
        Measured.tell("province " + province, draft);
        assertThat(DraftProof.faults(draft, FOREIGN)).isEmpty();
        assertThat(draft.told().stream().flatMap(told -> told.figures().stream()))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(gold)
                        .anySatisfy(
                                value -> assertThat(new BigDecimal(value).abs()).isEqualByComparingTo(figure.value())));
    }

    private static List<String[]> gold(String id) throws IOException {
        return Files.readAllLines(Workshop.REAL.resolve("eval/figures/gold-annual.tsv"), UTF_8).stream()
                .map(line -> line.split("\t"))
                .filter(row -> row[0].equals("gwr-prov-2025-" + id) && row[1].equals("2024"))
                .toList();
    }

    private static String longForm(List<String[]> gold, String scope) {
        Map<String, String[]> rows = new LinkedHashMap<>();
        for (String[] fact : gold) {
            String[] row = rows.computeIfAbsent(fact[2], name -> new String[] {name, "", "", "2024年", scope, ""});
            boolean growth = fact[3].equals("growth");
            row[growth ? 5 : 1] = fact[4];
            row[2] = growth ? row[2] : fact[5];
        }
        List<String> lines = new ArrayList<>(List.of("指标,数值,单位,时期,范围,同比"));
        rows.values().forEach(row -> lines.add(String.join(",", row)));
        return String.join("\n", lines) + "\n";
    }
}
