package org.tigang.corpus.format.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tigang.corpus.format.Fork;

/// Small files that once made a reader hang, swell or fall: each says by its name what it does. They are inputs
/// of the fuzzer, so that most of them can be read, see [FuzzInput].
class FuzzFixturesTest {
    @Test
    void whatOnceDidHarmIsReadOrToldInHalfAGigabyte() throws IOException, InterruptedException, URISyntaxException {
        List<String> fixtures = fixtures();
        String told = Fork.run("-Xmx512m", FuzzTarget.class, fixtures);
        assertThat(told.lines()).hasSameSizeAs(fixtures).allMatch(line -> line.endsWith("ms, read or told"));
        assertThat(fixtures).hasSizeGreaterThan(10);
    }

    private static List<String> fixtures() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(FuzzFixturesTest.class.getResource("found"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}
