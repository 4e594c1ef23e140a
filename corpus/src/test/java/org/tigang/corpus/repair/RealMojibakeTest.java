package org.tigang.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reports of the State Council whose first page is right and whose others are UTF-8 read as GB18030.
class RealMojibakeTest {
    private static final Path REAL = Path.of(System.getProperty("tigang.real", "absent"));

    @BeforeEach
    void theRealDocumentsAreThere() {
        assumeTrue(Files.isDirectory(REAL), "the real documents are not at " + REAL);
    }

    @ParameterizedTest
    @ValueSource(ints = {1982, 1984, 1986, 1988, 1992, 1994, 1998, 2000, 2002, 2004, 2006, 2008, 2010})
    void whatSurvivedComesOutRight(int year) throws IOException {
        String page = Files.readString(REAL.resolve("mojibake-real/gwr-cjc-" + year + ".txt"));
        String truth = Files.readString(REAL.resolve("reports/government/gwr-sc-" + year + ".txt"));
        Replacement found = new Mojibake().find(page).getFirst();
        String reading = page.substring(0, found.at().from()) + found.after() + page.substring(found.at().to());
        Survival survival = Survival.of(reading, found.at().from(), found.after().length(), truth);
        System.out.println(year + " " + survival.survived()+" "+survival.guessed()+" missed "+survival.missed().size()+" "+survival.missed()+" transcribed "+survival.transcribed().size()+" "+survival.transcribed());
        assertThat(Misreading.of(found.after()).seen()).isEqualTo(found.at().in(page));
    }
}
