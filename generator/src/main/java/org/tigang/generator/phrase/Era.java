package org.tigang.generator.phrase;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tigang.corpus.language.Segmenter;

/// Knows which words have gone out of use: those of a campaign or an emergency that later documents no longer
/// speak of.
///
/// A pair of characters is past when several documents have it, and none of the last years.
final class Era {
    private static final int SEVERAL = 2;
    private static final int LAST_YEARS = 2;

    private final Map<Integer, Use> uses = new HashMap<>();
    private final int newest;
    private final Segmenter segmenter;

    private record Use(int documents, int latest) {
        Use in(int year) {
            return new Use(documents + 1, Math.max(latest, year));
        }
    }

    Era(List<PastDocument> documents, Segmenter segmenter) {
        this.segmenter = segmenter;
        newest = documents.stream()
                .mapToInt(past -> past.document().year().orElse(0))
                .max()
                .orElse(0);
        for (PastDocument past : documents) {
            int year = past.document().year().orElse(0);
            past.topic().each().forEach(pair -> uses.merge(pair, new Use(1, year), (use, _) -> use.in(year)));
        }
    }

    /// Whether a noun of the text is of a time that is over.
    boolean isPast(String text) {
        return segmenter.segment(text).stream()
                .filter(token ->
                        token.nature().startsWith("n") || token.nature().equals("vn"))
                .anyMatch(token -> Arrays.stream(Topic.pairs(token.text())).anyMatch(this::isPast));
    }

    private boolean isPast(int pair) {
        Use use = uses.get(pair);
        return use != null && use.documents >= SEVERAL && use.latest < newest - LAST_YEARS;
    }
}
