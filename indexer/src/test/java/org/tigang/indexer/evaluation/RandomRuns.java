package org.tigang.indexer.evaluation;

import com.hankcs.hanlp.HanLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tigang.corpus.language.Token;

/// Runs of 1 to 50 characters somewhere within a line; every other one begins and ends where words do.
final class RandomRuns {
    private static final int LONGEST = 50;

    private final List<String> lines;
    private final Random random;

    RandomRuns(List<String> lines, Random random) {
        this.lines = lines.stream().filter(line -> !line.isBlank()).toList();
        this.random = random;
    }

    /// Of every four two as they stand and two in traditional script.
    List<Run> some(int count) {
        List<Run> runs = new ArrayList<>();
        while (runs.size() < count) {
            boolean ofWords = runs.size() % 2 == 0;
            boolean isTurned = runs.size() % 4 >= 2;
            String run = run(lines.get(random.nextInt(lines.size())), ofWords);
            if (!run.isBlank()) {
                runs.add(new Run(run, isTurned ? HanLP.convertToTraditionalChinese(run) : run));
            }
        }
        return runs;
    }

    private String run(String line, boolean ofWords) {
        List<Integer> bounds = ofWords ? words(line) : characters(line);
        int first = random.nextInt(bounds.size() - 1);
        int from = bounds.get(first);
        int longest = from + 1 + random.nextInt(LONGEST);
        int to = bounds.get(first + 1);
        for (int bound : bounds.subList(first + 1, bounds.size())) {
            to = bound <= longest ? bound : to;
        }
        return line.substring(from, Math.min(to, from + LONGEST));
    }

    private static List<Integer> words(String line) {
        List<Integer> bounds = new ArrayList<>(List.of(0));
        Evaluation.SEGMENTER.segment(line).stream()
                .map(Token::at)
                .map(at -> at.to())
                .forEach(bounds::add);
        return bounds;
    }

    private static List<Integer> characters(String line) {
        List<Integer> bounds = new ArrayList<>(List.of(0));
        for (int at = 0; at < line.length(); at = bounds.getLast()) {
            bounds.add(line.offsetByCodePoints(at, 1));
        }
        return bounds;
    }

    /// @param text as it stands in the line
    /// @param typed as it is asked for
    record Run(String text, String typed) {}
}
