package org.tigang.corpus.format.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tigang.corpus.format.Samples;

/// Writes what a fuzzer begins with, `FuzzSeeds FORMAT FOLDER…`: small files of our own and of the folders, as
/// they are and openly, and the words that they are made of.
final class FuzzSeeds {
    private static final Pattern WORD = Pattern.compile("[<\\\\/]?/?[A-Za-z][A-Za-z:-]{1,30}[0-9]?");
    private static final int MOST_FILES = 8;
    private static final int MOST_WORDS = 400;
    private static final int LARGEST = 1 << 16;

    private FuzzSeeds() {}

    public static void main(String[] arguments) throws IOException {
        String format = arguments[0];
        Path seeds = Files.createDirectories(Path.of(arguments[1]));
        Set<String> words = new TreeSet<>(List.of("@*3000{", "@*90000{", "}@", "\n@@"));
        for (byte[] own : Samples.of(format)) {
            byte[] open = FuzzInput.open(format, own);
            words(open).limit(MOST_WORDS).forEach(words::add);
            write(seeds, own);
            write(seeds, open);
        }
        for (int i = 2; i < arguments.length; i++) {
            for (byte[] found : files(Path.of(arguments[i]), format)) {
                write(seeds, FuzzInput.open(format, found));
            }
        }
        Files.write(
                Path.of(arguments[1] + ".dict"),
                words.stream().map(FuzzSeeds::quoted).toList(),
                ISO_8859_1);
    }

    private static void write(Path seeds, byte[] seed) throws IOException {
        if (seed.length <= LARGEST) {
            Files.write(seeds.resolve(Integer.toHexString(new String(seed, ISO_8859_1).hashCode())), seed);
        }
    }

    private static List<byte[]> files(Path folder, String format) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(f -> f.toString().endsWith("." + format))
                    .sorted(Comparator.comparingLong(f -> f.toFile().length()))
                    .limit(MOST_FILES)
                    .toList()) {
                files.add(Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static Stream<String> words(byte[] open) {
        return WORD.matcher(new String(open, ISO_8859_1))
                .results()
                .map(MatchResult::group)
                .distinct();
    }

    /// As libFuzzer's dictionaries want it.
    private static String quoted(String word) {
        return word.chars().mapToObj(c -> String.format("\\x%02X", c)).collect(Collectors.joining("", "\"", "\""));
    }
}
