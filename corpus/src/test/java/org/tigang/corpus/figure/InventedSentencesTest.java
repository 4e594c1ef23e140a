package org.tigang.corpus.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tigang.corpus.figure.Figure.Kind;

/// Two hundred invented sentences, each with all its figures: the file says how to read it.
class InventedSentencesTest {
    private static final Map<Kind, String> MARKS =
            Map.of(Kind.ACTUAL, "", Kind.TARGET, " T", Kind.AVERAGE, " A", Kind.CUMULATIVE, " C", Kind.BOUND, " B");

    private final FigureFinder finder = new FigureFinder();

    static Stream<Arguments> sentences() throws IOException {
        try (InputStream file = InventedSentencesTest.class.getResourceAsStream("sentences.tsv")) {
            String all = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> Arguments.of(cells[0], figures(cells[1])));
        }
    }

    private static List<String> figures(String cell) {
        return Arrays.stream(cell.split("；")).filter(told -> !told.isBlank()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void aSentenceTellsItsFiguresAndNoOthers(String sentence, List<String> told) {
        boolean hedges = told.stream().anyMatch(figure -> figure.contains(" h:"));
        List<String> lines = finder.find(sentence).stream()
                .map(figure -> line(figure, hedges))
                .toList();
        assertThat(lines).containsExactlyInAnyOrderElementsOf(told);
    }

    private static String line(Figure figure, boolean hedges) {
        String base = figure.base().map(from -> written(from) + "→").orElse("");
        String level = figure.level().map(InventedSentencesTest::written).orElse("-");
        String change = figure.movement()
                .map(movement -> movement.direction() + written(movement.amount()))
                .orElse("-");
        Optional<String> hedge = figure.hedge().filter(_ -> hedges);
        return Stream.of(figure.indicator(), base + level, change + MARKS.get(figure.kind()))
                        .collect(Collectors.joining(" "))
                + hedge.map(word -> " h:" + word).orElse("");
    }

    private static String written(Quantity quantity) {
        return (quantity.number().isPresent() ? quantity.written() : "?") + quantity.unit();
    }
}
