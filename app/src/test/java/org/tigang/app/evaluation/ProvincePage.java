package org.tigang.app.evaluation;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The page that shows one draft whole.
final class ProvincePage {
    private ProvincePage() {}

    static String of(Province province, Finished draft, String markdown) {
        return """
            # One province, drafted whole

            What `./tigang draft` writes over the figures that %1$s told of 2025, in the phrasing of all reports in the library
            but that province's own (`use: {exclude: …}`). Nobody has touched it. The statistics are %2$d rows: those of a
            hand-made gold, and %3$d that `tigang figures` found in the province's report of 2026 and a person checked against
            its sentences (`app/src/test/resources/org/tigang/app/evaluation/provinces-2026.tsv`). The two next steps are given by the
            brief. The report that the province itself wrote is `%4$s`, 政府工作报告 of 2026; both stand side by side in
            `app/target/evaluation/side-by-side` after `.ci/side-by-side`.

            `ProvincesTest` holds this page and seven more provinces to their statistics; `-Dgolden.update=true` writes the page anew.

            | what a sentence is | of %5$d |
            |---|---|
            %6$s

            ---

            %7$s\
            """.formatted(
                        province.name(),
                        draft.table().lines().size(),
                        province.further().size(),
                        province.reportId(),
                        draft.told().size(),
                        shares(draft),
                        markdown.replaceAll("(?m)^#", "##"));
    }

    private static String shares(Finished draft) {
        Map<String, Long> counted = draft.told().stream()
                .collect(Collectors.groupingBy(ProvincePage::origin, TreeMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .map(entry -> "| " + entry.getKey() + " | " + entry.getValue() + " |")
                .collect(Collectors.joining("\n"));
    }

    private static String origin(Told told) {
        return switch (told.origin()) {
            case "figure" -> told.source().isPresent() ? "a figure in past words" : "a figure in plain words";
            case "phrased" -> "past words without a figure";
            case "given" -> "given by the brief";
            default -> "a frame of the product";
        };
    }
}
