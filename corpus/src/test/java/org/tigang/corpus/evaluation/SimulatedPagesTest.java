package org.tigang.corpus.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.tigang.corpus.Corpus;

/// Reports of 2016 to 2026, damaged by every preset of the simulator with three seeds.
///
/// `-Dtigang.evaluation.pages=9` takes that many pages of a preset and seed instead of three,
/// `-Dtigang.evaluation.seed=40` begins with another seed.
@TestInstance(Lifecycle.PER_CLASS)
class SimulatedPagesTest {
    private static final int SEEDS = 3;
    private static final int FIRST = Integer.getInteger("tigang.evaluation.seed", 1);
    private static final int PAGES = Integer.getInteger("tigang.evaluation.pages", 3);

    private final Corpus corpus = Corpus.open();
    private final Map<String, Totals> presets = new TreeMap<>();
    private Totals all = new Totals();

    @BeforeAll
    void damageAndRead() {
        Evaluation.isAskedFor();
        Simulator.isThere();
        for (String preset : Simulator.PRESETS) {
            Totals totals = new Totals();
            IntStream.range(FIRST, FIRST + SEEDS)
                    .mapToObj(seed -> Simulator.pages(preset, seed, PAGES))
                    .forEach(pages -> pages.forEach(page -> totals.add(score(page))));
            presets.put(preset, totals);
            all = all.plus(totals);
        }
    }

    private PageScore score(Page page) {
        PageScore score = new PageScore(page, Answer.of(corpus.read(Simulator.file(page))));
        score.residues().forEach(residue -> Evaluation.append("left.tsv", page.name() + "\t" + residue + "\n"));
        return score;
    }

    @Test
    void fewErrorsAreLeft() {
        for (String preset : Simulator.PRESETS) {
            Totals totals = presets.getOrDefault(preset, all);
            Evaluation.measured(
                    "simulator, " + preset + ": errors left of those made",
                    "≤ 5 %",
                    Evaluation.part(totals.left(), totals.made()));
        }
        assertThat(presets.values())
                .allSatisfy(totals -> assertThat(Evaluation.share(totals.left(), totals.made()))
                        .isLessThanOrEqualTo(0.05));
    }

    @Test
    void whatNobodyCanKnowIsNotInvented() {
        long invented =
                all.tallies().values().stream().mapToLong(Tally::invented).sum();
        long lost = all.tallies().values().stream().mapToLong(Tally::lost).sum();
        Evaluation.measured("simulator: places nobody can know that were filled", "0", invented + " of " + lost);
        assertThat(invented).isZero();
    }

    @Test
    void thePinyinIsGone() {
        measured("pinyin", "pinyin gone", "≥ 99.9 %", 0.999);
    }

    @Test
    void slippedBytesAreRead() {
        measured("shift", "slips read exactly", "≥ 95 %", 0.95);
    }

    @Test
    void linesOfMojibakeAreRecognised() {
        measured("mojibake", "inserted lines of mojibake gone from the text", "≥ 97 %", 0.97);
        long kept = all.mojibakeTold();
        long lines = all.mojibakeLines();
        Evaluation.measured(
                "simulator: their text, decoded, kept in the edit (nine tenths of the characters right)",
                "≥ 97 %",
                Evaluation.part(kept, lines));
        assertThat(Evaluation.share(kept, lines)).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void brokenLinesAreJoined() {
        measured("softbreak", "broken lines joined", "–", 0);
        measured("linksplit", "split links joined exactly", "–", 0);
        Evaluation.measured("simulator: ends of paragraphs lost", "–", Evaluation.part(all.endsLost(), all.ends()));
        assertThat(all.ends()).isPositive();
    }

    private void measured(String damage, String what, String target, double least) {
        Tally tally = all.tallies().getOrDefault(damage, Tally.NONE);
        Evaluation.measured("simulator: " + what, target, Evaluation.part(tally.exact(), tally.sites()));
        assertThat(tally.sites()).isPositive();
        assertThat(Evaluation.share(tally.exact(), tally.sites())).isGreaterThanOrEqualTo(least);
    }

    @Test
    void whatIsCertifiedIsRight() {
        Claims claims = all.claims().values().stream().reduce(Claims.NONE, Claims::plus);
        Evaluation.measured(
                "simulator: wrong readings among the certified",
                "0",
                claims.certifiedWrong() + " of " + claims.certified());
        assertThat(claims.certifiedWrong()).isZero();
    }

    private static String percent(Tally tally) {
        return tally.sites() == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100.0 * tally.exact() / tally.sites());
    }

    @AfterAll
    void tellEveryKind() {
        for (Map.Entry<String, Totals> preset : presets.entrySet()) {
            preset.getValue()
                    .tallies()
                    .forEach((damage, tally) -> Evaluation.append(
                            "damages.tsv",
                            String.format(
                                    Locale.ROOT,
                                    "%s\t%s\t%d\t%d\t%s\t%d\t%d%n",
                                    preset.getKey(),
                                    damage,
                                    tally.sites(),
                                    tally.exact(),
                                    percent(tally),
                                    tally.lost(),
                                    tally.invented())));
        }
        all.claims()
                .forEach((kind, claims) -> Evaluation.append(
                        "claims.tsv",
                        String.format(
                                Locale.ROOT,
                                "%s\t%d\t%d\t%d\t%d%n",
                                kind.label(),
                                claims.edits(),
                                claims.certified(),
                                claims.wrong(),
                                claims.certifiedWrong())));
    }
}
