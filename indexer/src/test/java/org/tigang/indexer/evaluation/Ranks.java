package org.tigang.indexer.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/// At which place each question found its answer; 0 where it is not among the first ten.
record Ranks(int[] places) {
    static final int FIRST = 10;

    private static final int SAMPLES = 10_000;

    double meanReciprocalRank() {
        return Arrays.stream(places).mapToDouble(Ranks::reciprocal).average().orElse(0);
    }

    double recall() {
        return Arrays.stream(places).filter(place -> place > 0).count() / (double) places.length;
    }

    double recallAt(int first) {
        return Arrays.stream(places)
                        .filter(place -> place > 0 && place <= first)
                        .count()
                / (double) places.length;
    }

    /// How much of the other's distance to a perfect answer is made good.
    double closes(Ranks other) {
        return (meanReciprocalRank() - other.meanReciprocalRank()) / (1 - other.meanReciprocalRank());
    }

    /// Between what bounds the difference in MRR to the other lies, were other questions asked: nineteen times of
    /// twenty.
    String difference(Ranks other) {
        var random = new Random(20);
        double[] differences = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            double sum = 0;
            for (int i = 0; i < places.length; i++) {
                int drawn = random.nextInt(places.length);
                sum += reciprocal(places[drawn]) - reciprocal(other.places[drawn]);
            }
            differences[sample] = sum / places.length;
        }
        Arrays.sort(differences);
        return String.format(
                Locale.ROOT,
                "%+.3f (%+.3f to %+.3f)",
                meanReciprocalRank() - other.meanReciprocalRank(),
                differences[SAMPLES / 40],
                differences[SAMPLES - SAMPLES / 40]);
    }

    private static double reciprocal(int place) {
        return place == 0 ? 0 : 1.0 / place;
    }
}
