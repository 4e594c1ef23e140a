package org.tigang.corpus.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Makes damaged pages of clean texts, with the script beside the real documents.
final class Simulator {
    static final List<String> PRESETS = List.of("mirror", "seo", "paywall", "qa", "plain", "all");

    private static final Path SCRIPT = Evaluation.REAL.resolveSibling("damage").resolve("damage.py");
    private static final Path PAGES = Evaluation.FOLDER.resolve("pages");
    private static final int TEXTS_ON_A_PAGE = 2;

    private Simulator() {}

    static void isThere() {
        assumeTrue(Files.isRegularFile(SCRIPT), "skipped: no simulator at " + SCRIPT);
    }

    /// @param seed draws the texts as well as the damage
    static List<Page> pages(String preset, int seed, int count) {
        List<Path> texts = texts();
        return IntStream.range(0, count)
                .mapToObj(page -> page(preset, seed, page, texts))
                .toList();
    }

    private static List<Path> texts() {
        return Evaluation.files("reports/government", ".txt").stream()
                .filter(file -> file.toString().matches(".*20(?:1[6-9]|2\\d).*"))
                .toList();
    }

    private static Page page(String preset, int seed, int page, List<Path> texts) {
        String name = preset + "-" + seed + "-" + page;
        List<String> command = new ArrayList<>(List.of("python3", SCRIPT.toString(), "--preset", preset));
        command.addAll(List.of("--seed", Integer.toString(seed * 100 + page), "--name", name));
        command.addAll(List.of("--out", PAGES.toString()));
        // Steps without a common factor walk through all texts before one comes again.
        int first = (seed * 11 + page * 7 + PRESETS.indexOf(preset) * 3) * TEXTS_ON_A_PAGE;
        for (int i = 0; i < TEXTS_ON_A_PAGE; i++) {
            command.add(texts.get((first + i * 5) % texts.size()).toString());
        }
        run(command);
        return Page.read(PAGES, name);
    }

    static Path file(Page page) {
        return PAGES.resolve(page.name() + ".damaged.txt");
    }

    private static void run(List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("LC_ALL", "C.UTF-8");
            Process process = builder.start();
            String told = new String(process.getInputStream().readAllBytes(), UTF_8);
            assertThat(process.waitFor()).as(told).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
