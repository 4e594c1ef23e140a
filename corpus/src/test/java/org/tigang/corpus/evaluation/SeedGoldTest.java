package org.tigang.corpus.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.tigang.corpus.Corpus;
import org.tigang.corpus.model.Block.Heading;
import org.tigang.corpus.model.DefectKind;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.EditKind;
import tools.jackson.databind.JsonNode;

/// Three real pages against what a person found on them.
@TestInstance(Lifecycle.PER_CLASS)
class SeedGoldTest {
    /// Conversions that run over the whole text; what they do is judged with the characters.
    private static final Set<EditKind> MECHANICAL = EnumSet.of(EditKind.PINYIN, EditKind.SCRIPT, EditKind.WIDTH);

    private List<Seed> seeds = List.of();

    @BeforeAll
    void readThem() {
        Evaluation.isAskedFor();
        Corpus corpus = Corpus.open();
        seeds = Stream.of("001", "002", "003")
                .map(name -> Seed.read(name, corpus))
                .toList();
    }

    private static List<JsonNode> documents(Seed seed) {
        return seed.gold().valueStream().toList();
    }

    @Test
    void everyDocumentBeginsWhereItBegins() {
        int right = 0;
        int gold = 0;
        int told = 0;
        for (Seed seed : seeds) {
            List<Integer> starts = starts(seed);
            told += starts.size();
            for (int i = 0; i < documents(seed).size(); i++) {
                gold++;
                // What stands above the first document belongs to it.
                int start = i == 0 ? 1 : documents(seed).get(i).get("startLine").asInt();
                right += starts.contains(start) ? 1 : 0;
            }
        }
        Evaluation.measured("seeds: borders of documents", "all", right + " of " + gold + ", " + told + " told");
        assertThat(right).isEqualTo(gold).isEqualTo(told);
    }

    private static List<Integer> starts(Seed seed) {
        return seed.judged().stream()
                .map(document -> seed.lineAt(document.provenance().extent().from()))
                .toList();
    }

    @Test
    void everyHeadingThatStandsThereIsFoundAndEveryGapTold() {
        int found = 0;
        int standing = 0;
        int told = 0;
        int gaps = 0;
        for (Seed seed : seeds) {
            for (int i = 0; i < documents(seed).size(); i++) {
                Document document = seed.judged().get(Math.min(i, seed.judged().size() - 1));
                for (JsonNode heading : documents(seed).get(i).get("outline")) {
                    boolean inferred = heading.get("inferred").asBoolean();
                    standing += inferred ? 0 : 1;
                    gaps += inferred ? 1 : 0;
                    found += !inferred && stands(heading, document) ? 1 : 0;
                    told += inferred && isTold(heading, document) ? 1 : 0;
                }
            }
        }
        Evaluation.measured("seeds: headings found, marker and words", "all", found + " of " + standing);
        Evaluation.measured("seeds: lost headings told, without invented text", "all", told + " of " + gaps);
        assertThat(found).isEqualTo(standing);
        assertThat(told).isEqualTo(gaps);
    }

    private static boolean stands(JsonNode gold, Document document) {
        return document.outline().stream()
                .anyMatch(heading -> bare(heading.marker())
                                .equals(bare(gold.get("marker").asString()))
                        && bare(heading.text()).equals(bare(gold.get("heading").asString())));
    }

    private static String bare(String text) {
        return Wide.of(Squeezed.text(text));
    }

    private static boolean isTold(JsonNode gold, Document document) {
        String marker = gold.get("marker").asString();
        boolean told = document.defects().stream()
                .anyMatch(defect ->
                        defect.kind() == DefectKind.NUMBERING && defect.note().contains("“" + marker + "”"));
        return told && document.outline().stream().noneMatch(Heading::restored);
    }

    @Test
    void sureRepairsAreMadeAndTheRestIsFlagged() {
        int mended = 0;
        int proposed = 0;
        int sure = 0;
        int flagged = 0;
        int rest = 0;
        for (Seed seed : seeds) {
            for (SeedRepair repair :
                    seed.repairs().stream().filter(SeedRepair::isExpected).toList()) {
                SeedLine line = seed.line(repair.line());
                boolean done = repair.isSure() ? repair.isMendedIn(line) : repair.isFlaggedIn(line);
                sure += repair.isSure() ? 1 : 0;
                rest += repair.isSure() ? 0 : 1;
                mended += repair.isSure() && done ? 1 : 0;
                proposed += repair.isSure() && !done && repair.isProposedIn(line) ? 1 : 0;
                flagged += !repair.isSure() && done ? 1 : 0;
                if (!done) {
                    Evaluation.append("seed-repairs.tsv", seed.name() + "\t" + repair + "\n");
                }
            }
        }
        Evaluation.measured(
                "seeds: repairs sure in the gold, made",
                "all",
                mended + " of " + sure + ", " + proposed + " more proposed");
        Evaluation.measured("seeds: the other repairs flagged", "≥ 80 %", Evaluation.part(flagged, rest));
        assertThat(mended).isEqualTo(sure);
        assertThat(Evaluation.share(flagged, rest)).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void noCertifiedEditIsWrongAndFewAreTooMany() {
        int certified = 0;
        int wrong = 0;
        int edits = 0;
        int extra = 0;
        for (Seed seed : seeds) {
            for (Document document : seed.judged()) {
                for (Edit edit : document.edits()) {
                    if (!isJudged(edit, seed)) {
                        continue;
                    }
                    edits++;
                    certified += edit.certified() ? 1 : 0;
                    boolean isWrong = edit.certified() && isWrong(edit, document, seed);
                    boolean isExtra = isExtra(edit, seed);
                    wrong += isWrong ? 1 : 0;
                    extra += isExtra ? 1 : 0;
                    if (isWrong || isExtra) {
                        String what = isWrong ? "wrong" : "extra";
                        Evaluation.append("seed-edits.tsv", seed.name() + "\t" + what + "\t" + edit + "\n");
                    }
                }
            }
        }
        Evaluation.measured("seeds: wrong among the certified edits", "0", wrong + " of " + certified);
        Evaluation.measured("seeds: edits that no gold repair asks for", "≤ 2 %", Evaluation.part(extra, edits));
        assertThat(wrong).isZero();
        assertThat(Evaluation.share(extra, edits)).isLessThanOrEqualTo(0.02);
    }

    private static boolean isJudged(Edit edit, Seed seed) {
        boolean ofGold = seed.lineAt(edit.original().from()) <= seed.lastLine();
        return ofGold && !MECHANICAL.contains(edit.kind()) && !edit.before().isBlank();
    }

    /// What an edit reads must stand in the clean text with its neighbours; what it takes out must not.
    private static boolean isWrong(Edit edit, Document document, Seed seed) {
        if (edit.kind() == EditKind.FURNITURE) {
            return isExtra(edit, seed);
        }
        int from = Math.max(0, edit.at().from() - 3);
        int to = Math.min(document.text().length(), edit.at().to() + 3);
        return !seed.clean().contains(bare(document.text().substring(from, to)));
    }

    private static boolean isExtra(Edit edit, Seed seed) {
        int first = seed.lineAt(edit.original().from());
        int last = seed.lineAt(Math.max(edit.original().from(), edit.original().to() - 1));
        return seed.repairs().stream()
                .filter(repair -> first <= repair.line() && repair.line() <= last)
                .map(SeedRepair::edits)
                .flatMap(Optional::stream)
                .noneMatch(kinds -> kinds.contains(edit.kind()));
    }

    @Test
    void theCharactersAreThoseOfTheCleanText() {
        for (Seed seed : seeds) {
            StringBuilder text = new StringBuilder();
            seed.judged().stream()
                    .filter(document ->
                            seed.lineAt(document.provenance().extent().from()) <= seed.lastLine())
                    .forEach(document -> text.append(document.text()));
            Alignment alignment = Alignment.of(seed.clean(), Wide.of(Squeezed.text(text.toString())));
            Evaluation.measured(
                    "seed " + seed.name() + ": characters unlike the clean text",
                    "–",
                    Evaluation.part(alignment.errors(), seed.clean().length()));
            assertThat(alignment.errors()).isLessThan(seed.clean().length() / 20);
        }
    }
}
