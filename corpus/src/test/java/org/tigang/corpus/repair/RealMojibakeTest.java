package org.tigang.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tigang.corpus.evaluation.Evaluation;
import org.tigang.corpus.model.EditKind;

/// Reports of the State Council whose first page is right and whose others are UTF-8 read as GB18030; single
/// paragraphs of reports, read wrongly in several ways.
class RealMojibakeTest {
    private static final Path REAL = Path.of(System.getProperty("tigang.real", "absent"));

    private final Repairs repairs = new Repairs();

    @BeforeEach
    void theRealDocumentsAreThere() {
        assumeTrue(Files.isDirectory(REAL), "the real documents are not at " + REAL);
    }

    @ParameterizedTest
    @ValueSource(ints = {1982, 1984, 1986, 1988, 1992, 1994, 1998, 2000, 2002, 2004, 2006, 2008, 2010})
    void whatShowsAllOfItsBytesIsReadAndNearlyAllOfTheRest(int year) throws IOException {
        String page = Files.readString(REAL.resolve("mojibake-real/gwr-cjc-" + year + ".txt"));
        String truth = Files.readString(REAL.resolve("reports/government/gwr-sc-" + year + ".txt"));
        List<Replacement> pieces = new Mojibake().find(page);
        String read = String.join("", pieces.stream().map(Replacement::after).toList());
        int from = pieces.getFirst().at().from();
        int to = pieces.getLast().at().to();
        String reading = page.substring(0, from) + read + page.substring(to);
        Survival survival = Survival.of(reading, from, read.length(), truth);
        Evaluation.tell(
                "mojibake-real " + year + ": whole characters read; of those that lost bytes; transcribed otherwise",
                "≥ 99 % of the whole",
                "%d of %d; %d of %d; %d places"
                        .formatted(
                                survival.survived(),
                                survival.survived(),
                                survival.guessed(),
                                survival.guessed() + survival.missed().size(),
                                survival.transcribed().size()));
        // Whatever shows all of its bytes is right if the damage gives back what is seen.
        int same = commonLength(Misreading.of(read).seen(), page.substring(from, to));
        assertThat(same).isGreaterThanOrEqualTo((to - from) * 99 / 100);
        assertThat(survival.missed()).hasSizeLessThan(survival.guessed() / 20);
        assertThat(survival.survived()).isGreaterThan(read.length() * 85 / 100);
    }

    /// How many characters two texts share, in order.
    private static int commonLength(String a, String b) {
        return (int)
                Arrays.stream(Partners.of(a, b)).filter(i -> i != Partners.NONE).count();
    }

    @ParameterizedTest
    @ValueSource(ints = {1982, 1984, 1986, 1988, 1992, 1994, 1996, 1998, 2000, 2002, 2004, 2006, 2008, 2010})
    void theDamageGivesBackWhatIsSeenOfEveryCertifiedPiece(int year) throws IOException {
        String page = Files.readString(REAL.resolve("mojibake-real/gwr-cjc-" + year + ".txt"));
        List<Replacement> certified = new Mojibake()
                .find(page).stream().filter(Replacement::certified).toList();
        assertThat(certified).isNotEmpty();
        assertThat(certified)
                .allSatisfy(piece -> assertThat(Misreading.of(piece.after()).seen())
                        .isEqualTo(piece.at().in(page)));
    }

    @ParameterizedTest
    @CsvSource({"yes,1.0", "partly,0.97"})
    void paragraphsReadInOneOfEightWrongWays(String recoverable, double target) throws IOException {
        long right = 0;
        long all = 0;
        for (String line : Files.readAllLines(REAL.resolve("eval/mojibake/mojibake.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (cells[2].equals(recoverable)) {
                // Some truths hold tabs of their own.
                String truth = squeezed(String.join("", Arrays.asList(cells).subList(4, cells.length - 1)));
                right += commonLength(truth, squeezed(repairs.repair(cells[3]).text()));
                all += truth.length();
            }
        }
        Evaluation.tell(
                "eval/mojibake, recoverable=" + recoverable,
                String.format(Locale.ROOT, "≥ %.1f %%", 100 * target),
                String.format(Locale.ROOT, "%.2f %% of %d characters", 100.0 * right / all, all));
        assertThat((double) right / all).isGreaterThanOrEqualTo(target);
    }

    /// Without blanks, with Chinese marks: other repairs see to those.
    private static String squeezed(String text) {
        return PageText.wide(text.replaceAll("[\\s\\p{Z}]", ""));
    }

    @Test
    void noLineOfSoundTextIsTakenForMojibake() throws IOException {
        long lines = 0;
        for (String folder : List.of("reports", "state-council", "policy-notices")) {
            try (Stream<Path> files = Files.walk(REAL.resolve(folder))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                    Repaired repaired = repairs.repair(Files.readString(file));
                    lines += repaired.text().lines().count();
                    assertThat(repaired.edits())
                            .as(file.toString())
                            .noneMatch(edit -> edit.kind() == EditKind.MOJIBAKE);
                }
            }
        }
        Evaluation.tell("sound lines taken for mojibake", "0", "0 of " + lines);
        assertThat(lines).isGreaterThan(1000);
    }
}
