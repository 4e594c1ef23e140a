package org.tigang.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Damaged files of every format give a text or one line, never anything else, and within the time that a
/// reader may take.
///
/// With `-Dtigang.fuzz.seconds=120` each format is tried for that long, with real files too, from a seed that is
/// told.
class MutationTest {
    private static final Path REAL = Path.of(System.getProperty("tigang.real", "absent"));
    private static final int SECONDS = Integer.getInteger("tigang.fuzz.seconds", 0);
    private static final int ROUNDS = 40;

    private final Formats formats = new Formats();

    @ParameterizedTest
    @ValueSource(strings = {"txt", "html", "docx", "doc", "rtf", "odt", "pdf", "xlsx", "xls", "csv", "zip"})
    void damageGivesATextOrOneLine(String format) throws IOException {
        List<byte[]> samples = samples(format);
        long first = SECONDS == 0 ? 1 : System.nanoTime();
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        long tried = 0;
        for (long seed = first; SECONDS == 0 ? tried < ROUNDS : System.nanoTime() < end; seed++, tried++) {
            byte[] damaged = new Mutation(seed).of(samples);
            check("样本." + format, damaged, seed);
        }
        assertThat(tried).isPositive();
        if (SECONDS > 0) {
            Path told = Files.createDirectories(Path.of("target/fuzz")).resolve(format + ".txt");
            Files.writeString(told, tried + " files tried from seed " + first + "\n");
        }
    }

    private void check(String name, byte[] damaged, long seed) throws IOException {
        try {
            for (Packed file : formats.unpack(name, damaged)) {
                if (file instanceof Packed.File(var source, var bytes)) {
                    assertThat(formats.read(source, bytes).text()).isNotNull();
                }
            }
        } catch (UnreadableDocumentException e) {
            assertThat(e.getMessage()).as("seed " + seed).hasLineCount(1).doesNotContain("读取超过", "内存不够", "嵌套过深，");
        } catch (RuntimeException | AssertionError e) {
            keep(name, damaged, seed);
            throw new AssertionError("seed " + seed, e);
        }
    }

    private static void keep(String name, byte[] damaged, long seed) throws IOException {
        Files.write(Files.createDirectories(Path.of("target/fuzz")).resolve(seed + "-" + name), damaged);
    }

    private static List<byte[]> samples(String format) throws IOException {
        List<byte[]> samples = new ArrayList<>(Samples.of(format));
        if (SECONDS > 0 && Files.isDirectory(REAL)) {
            try (Stream<Path> files = Files.walk(REAL.resolve("originals"))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith("." + format)).toList()) {
                    samples.add(Files.readAllBytes(file));
                }
            }
        }
        return samples;
    }

    /// Flips, cuts, repeats and joins bytes.
    private record Mutation(Random random) {
        Mutation(long seed) {
            this(new Random(seed));
        }

        byte[] of(List<byte[]> samples) {
            byte[] bytes = pick(samples).clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                bytes = bytes.length == 0 ? bytes : changed(bytes, samples);
            }
            return bytes;
        }

        private byte[] changed(byte[] bytes, List<byte[]> samples) {
            int at = random.nextInt(bytes.length);
            int length = random.nextInt(Math.min(bytes.length - at, 1 << random.nextInt(12)) + 1);
            return switch (random.nextInt(6)) {
                case 0 -> flipped(bytes, 1 + random.nextInt(20));
                case 1 -> Arrays.copyOf(bytes, at);
                case 2 -> joined(bytes, at, new byte[0], 0, 0, at + length);
                case 3 -> joined(bytes, at, bytes, at, length, at);
                case 4 -> {
                    byte[] other = pick(samples);
                    int from = random.nextInt(Math.max(1, other.length));
                    yield joined(bytes, at, other, from, Math.min(length, other.length - from), at + length);
                }
                default -> filled(bytes, at, length);
            };
        }

        private byte[] pick(List<byte[]> samples) {
            return samples.get(random.nextInt(samples.size()));
        }

        private byte[] flipped(byte[] bytes, int times) {
            for (int i = 0; i < times; i++) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return bytes;
        }

        private byte[] filled(byte[] bytes, int at, int length) {
            byte value = new byte[] {0, -1, 127, -128, '{', '<', '"'}[random.nextInt(7)];
            Arrays.fill(bytes, at, at + length, value);
            return bytes;
        }

        /// The beginning of one, a piece of another, the end of the first.
        private static byte[] joined(byte[] bytes, int to, byte[] piece, int from, int length, int rest) {
            byte[] joined = new byte[to + length + bytes.length - rest];
            System.arraycopy(bytes, 0, joined, 0, to);
            System.arraycopy(piece, from, joined, to, length);
            System.arraycopy(bytes, rest, joined, to + length, bytes.length - rest);
            return joined;
        }
    }
}
