package org.tigang.corpus.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The lattice beside HanLP in one run: processor time of one thread, by turns; asked for by `-Dtigang.speed=true`.
/// HanLP as shipped, in index mode, and the very mode whose words the lattice gives.
class SegmenterBenchmark {
    private static final Path REAL = Path.of(System.getProperty("tigang.real", "absent"));
    private static final Path FIGURES =
            Path.of(System.getProperty("tigang.root", "."), "corpus", "target", "benchmarks.tsv");
    private static final int WARM = 3;
    private static final int ROUNDS = 9;

    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void theLatticeBesideHanlp() throws IOException {
        assumeTrue(Boolean.getBoolean("tigang.speed"), "skipped: asked for by -Dtigang.speed=true");
        assumeTrue(Files.isDirectory(REAL), "skipped: no real documents at " + REAL);
        Hanlp.awake();
        List<String> lines = lines();
        var ours = new Segmentation(WordModel.core(), OwnWords.of(WordModel.core(), List.of()));
        Segment shipped = HanLP.newSegment().enableIndexMode(true);
        Segment identical = HanLP.newSegment()
                .enableCustomDictionary(false)
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enableJapaneseNameRecognize(false)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false)
                .enableIndexMode(true);
        List<Contender> contenders = List.of(
                new Contender(line -> index(ours, line)),
                new Contender(line -> shipped.seg(line).size()),
                new Contender(line -> identical.seg(line).size()));
        for (int round = 0; round < WARM + ROUNDS; round++) {
            contenders.forEach(contender -> contender.run(lines));
        }
        long characters = lines.stream().mapToLong(String::length).sum();
        double[] nanos = contenders.stream()
                .mapToDouble(contender -> contender.median() / characters)
                .toArray();
        tell("segmenter: millions of characters a second, one thread", "–", "%.1f".formatted(1000 / nanos[0]));
        tell("beside HanLP's index mode as shipped", "≥ 4 ×", "%.1f ×".formatted(nanos[1] / nanos[0]));
        tell("beside HanLP's mode of the same words", "≥ 3 ×", "%.1f ×".formatted(nanos[2] / nanos[0]));
        tell("bytes allocated a character", "0", "%.3f".formatted((double) allocated(ours, lines) / characters));
        assertThat(contenders.get(0).found).isEqualTo(contenders.get(2).found);
    }

    private static long index(Segmentation words, String line) {
        words.index(line.toCharArray(), line.length());
        return words.size();
    }

    /// Without the arrays of the lines themselves.
    private long allocated(Segmentation words, List<String> lines) {
        List<char[]> texts = lines.stream().map(String::toCharArray).toList();
        long before = thread.getCurrentThreadAllocatedBytes();
        for (char[] text : texts) {
            words.index(text, text.length);
        }
        return thread.getCurrentThreadAllocatedBytes() - before;
    }

    private static void tell(String what, String target, String value) throws IOException {
        Files.createDirectories(FIGURES.getParent());
        Files.writeString(
                FIGURES,
                what + "\t" + target + "\t" + value + "\n",
                UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String folder : List.of("reports", "eval/segmentation")) {
            try (Stream<Path> files = Files.walk(REAL.resolve(folder))) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(txt|utf8)"))
                        .sorted()
                        .toList()) {
                    lines.addAll(Files.readAllLines(file));
                }
            }
        }
        return lines;
    }

    private final class Contender {
        private final ToLongFunction<String> segmenter;
        private final List<Long> times = new ArrayList<>();
        private long found;

        Contender(ToLongFunction<String> segmenter) {
            this.segmenter = segmenter;
        }

        void run(List<String> lines) {
            long start = thread.getCurrentThreadCpuTime();
            found = lines.stream().mapToLong(segmenter).sum();
            times.add(thread.getCurrentThreadCpuTime() - start);
        }

        double median() {
            return times.stream()
                    .skip(WARM)
                    .sorted()
                    .skip(ROUNDS / 2)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
