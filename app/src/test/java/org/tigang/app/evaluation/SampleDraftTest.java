package org.tigang.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The two briefs of the samples, drafted and held against their tables by an outsider.
final class SampleDraftTest {
    private static final Path BRIEFS = Product.SAMPLES.resolve("briefs");
    private static final ForeignNames FOREIGN = ForeignNames.of(Product.SAMPLES);

    @Test
    void theYearOfTheTownUnionHoldsAgainstItsTable() {
        Path folder = BRIEFS.resolve("union");
        Finished draft =
                Workshop.draft("union", Workshop.samples(), folder.resolve("brief.yaml"), folder.resolve("stats.xlsx"));
        Measured.tell("town union's year (samples)", draft);
        assertThat(DraftProof.faults(draft, FOREIGN)).isEmpty();
        assertThat(draft.pages()).isBetween(4, 8);
        assertThat(draft.table().lines()).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void theHalfYearOfTheCityHoldsAgainstItsTable() {
        Path folder = BRIEFS.resolve("city");
        Finished draft =
                Workshop.draft("city", Workshop.samples(), folder.resolve("brief.yaml"), folder.resolve("stats.csv"));
        Measured.tell("city's half-year (samples)", draft);
        assertThat(DraftProof.faults(draft, FOREIGN)).isEmpty();
        assertThat(draft.table().lines()).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void theSampleTextsNameTheirPeopleAndPlaces() {
        assertThat(FOREIGN.names()).contains("沅川", "云岫", "石渡", "何秀兰");
    }
}
