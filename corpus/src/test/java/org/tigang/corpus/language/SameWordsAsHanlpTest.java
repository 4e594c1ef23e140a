package org.tigang.corpus.language;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The lattice against HanLP's own Viterbi, names and custom dictionary off: the same words, the same words within
/// words, the same parts of speech at the same places.
class SameWordsAsHanlpTest {
    private static final Path REAL = Path.of(System.getProperty("tigang.real", "../shared/real"));

    private static final Comparator<Term> BY_PLACE =
            Comparator.<Term>comparingInt(term -> term.offset).thenComparingInt(term -> -term.word.length());

    private static final List<String> PIECES =
            List.of(("工会 组建率 𠮷 😀 ＡＢ１２ 3.14% 1,234.5 《 劳动竞赛 é \u200b ２０２３年 x1 。 李明 总工会主席 一百二十三 两千余"
                            + " GDP 2023-07-06 ① 第十 個 號 ， . · 亿元 \t \u3000")
                    .split(" "));

    private final Segmentation ours = new Segmentation(WordModel.core(), OwnWords.of(WordModel.core(), List.of()));
    private final Segment words;
    private final Segment parts;

    SameWordsAsHanlpTest() {
        Hanlp.awake();
        words = hanlp().enableOffset(true);
        parts = hanlp().enableIndexMode(true);
    }

    private static Segment hanlp() {
        return new ViterbiSegment()
                .enableCustomDictionary(false)
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enableJapaneseNameRecognize(false)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false);
    }

    @Test
    void allRealTextIsCutAlike() throws IOException {
        assumeTrue(Files.isDirectory(REAL), "skipped: no real documents at " + REAL);
        List<String> lines = Stream.of("reports", "seeds", "policy-notices", "state-council", "eval/segmentation")
                .flatMap(SameWordsAsHanlpTest::lines)
                .toList();
        assertThat(lines).hasSizeGreaterThan(10_000);
        assertThat(lines.stream().filter(line -> !isCutAlike(line))).isEmpty();
    }

    private static Stream<String> lines(String folder) {
        try (Stream<Path> files = Files.walk(REAL.resolve(folder))) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|utf8|tsv)")).sorted().toList().stream()
                    .flatMap(SameWordsAsHanlpTest::linesOf);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<String> linesOf(Path file) {
        try {
            return Files.readString(file).lines();
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    private boolean isCutAlike(String line) {
        return told(line, false).equals(told(words, line)) && told(line, true).equals(told(parts, line));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverStandsSideBySideIsCutAlike(long seed) {
        Random random = new Random(seed);
        String text = IntStream.range(0, 60)
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(joining());
        assertThat(told(text, false)).isEqualTo(told(words, text));
        assertThat(told(text, true)).isEqualTo(told(parts, text));
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private String told(String text, boolean withParts) {
        if (withParts) {
            ours.index(text.toCharArray(), text.length());
        } else {
            ours.words(text.toCharArray(), text.length());
        }
        return IntStream.range(0, ours.size())
                .mapToObj(i -> ours.start(i) + " " + text.substring(ours.start(i), ours.end(i)) + "/" + ours.nature(i))
                .collect(joining("\n"));
    }

    private static String told(Segment hanlp, String text) {
        return hanlp.seg(text).stream()
                .sorted(BY_PLACE)
                .map(term -> term.offset + " " + term.word + "/" + term.nature)
                .collect(joining("\n"));
    }
}
