package org.tigang.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// PDFs of random reports in all house styles, read with a ruler; `-Dtigang.evaluation=true` takes 300.
final class PageProofTest {
    private static final int REPORTS = Workshop.isThorough() ? 300 : 12;

    @Test
    void pagesOfRandomReportsAreAsTheStandardAsks() {
        PageTally all = new PageTally();
        for (ProofPages.Written report : ProofPages.written("page-proofs", 1, REPORTS)) {
            all.add(report.style() + " " + report.seed(), PageProof.of(report.paper(), report.asked()));
        }
        tell(all);
        assertThat(all.faults()).isEmpty();
        assertThat(all.of("full pages")).isGreaterThan(REPORTS / 2);
        assertThat(all.of("entries of contents")).isPositive();
    }

    private static void tell(PageTally all) {
        String reports = REPORTS + " reports";
        told("line-breaking faults", all, "fault line break", all.of("line ends") + " line ends of " + reports);
        told("pages not full without a reason", all, "fault full page", all.of("full pages") + " full pages");
        told("lines off the grid", all, "fault grid", all.of("lines on the grid") + " lines");
        told("empty rows without a reason", all, "fault empty row", all.of("pages") + " pages");
        told("lines of Hanzi with too many or too few", all, "fault cells", sum(all, "cells ") + " lines");
        told("right edges more than 0.5 mm off", all, "fault right edge", all.of("right edges") + " lines");
        told("places of prescribed clauses more than 0.5 mm off", all, "fault place", sum(all, "places ") + " places");
        told("wrong page numbers in the contents", all, "fault contents", all.of("entries of contents") + " entries");
        named("why pages are not full", all, "not full: ");
        named("how many Hanzi a full line holds", all, "cells of the text ");
        named("the same in the large type of a speech", all, "cells of a speech ");
        Workshop.measured("page proof: marks hung over the right edge", "–", all.of("hung marks"));
        Workshop.measured(
                "page proof: dates, ranges, numbers with long units divided, for the line would stay a quarter empty",
                "–",
                all.of("divided of need"));
    }

    private static void told(String what, PageTally all, String fault, String of) {
        Workshop.measured("page proof: " + what, "0", sum(all, fault) + " in " + of);
    }

    private static void named(String what, PageTally all, String begin) {
        String each = all.family(begin).entrySet().stream()
                .map(count -> count.getKey().replaceFirst("^(?:cells of a speech|cells of the text|not full:) ", "")
                        + ": " + count.getValue())
                .collect(Collectors.joining("; "));
        Workshop.measured("page proof: " + what, "–", each);
    }

    private static int sum(PageTally all, String begin) {
        return all.family(begin).values().stream().mapToInt(Integer::intValue).sum();
    }
}
