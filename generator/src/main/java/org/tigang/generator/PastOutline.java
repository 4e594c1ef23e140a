package org.tigang.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tigang.generator.intake.Row;
import org.tigang.generator.phrase.PairWeights;
import org.tigang.generator.phrase.PastHeadings;
import org.tigang.generator.phrase.PastHeadings.PastHeading;
import org.tigang.generator.phrase.Topic;

/// Where past documents tell what the rows tell: some of it first of all, the rest under the headings of one of
/// them, in its order, so that the outline is of one hand.
final class PastOutline {
    // Less than half of an indicator's rarer words is chance.
    private static final double TOLD = 0.5;
    private static final double OF_THE_OVERVIEWS = 0.15;
    private static final double OF_A_NEIGHBOUR = 0.4;
    private static final double NEARLY_ALL = 0.8;
    private static final int FEWEST_OVERVIEWS = 2;

    // A group of one row makes no section of a report.
    private static final int FEWEST = 2;
    private static final int MOST_GROUPS = 9;

    private final List<PastHeading> all;
    private final List<List<PastHeading>> families;
    private final List<Topic> overviews;
    private final PairWeights weights;

    /// A row and the headings of all documents that tell it, each with how much of it.
    ///
    /// @param place in the table
    private record Traced(Row row, int place, Map<PastHeading, Double> told) {}

    PastOutline(PastHeadings past) {
        this.all = past.topical();
        this.families = past.families();
        this.overviews = past.overviews();
        this.weights = new PairWeights(all.stream().map(PastHeading::below).toList());
    }

    /// Whether past documents tell it before they go into parts.
    boolean isOverview(Row row) {
        Topic indicator = new Topic(row.indicator());
        long telling = overviews.stream()
                .filter(text -> weights.told(indicator, text) >= NEARLY_ALL)
                .count();
        return telling >= Math.max(FEWEST_OVERVIEWS, OF_THE_OVERVIEWS * overviews.size());
    }

    /// Some rows of a table under the headings of one document; empty where no document has headings.
    Map<PastHeading, List<Row>> placed(List<Row> rows, List<Row> table) {
        List<Traced> traced =
                rows.stream().map(row -> traced(row, table.indexOf(row))).toList();
        List<PastHeading> kept = families.stream()
                .max(Comparator.comparingDouble(family -> told(family, traced)))
                .orElse(List.of());
        Map<PastHeading, List<Row>> placed = shared(traced, kept);
        while (placed.size() > 1 && (placed.size() > MOST_GROUPS || smallest(placed) < FEWEST)) {
            int smallest = smallest(placed);
            Map<PastHeading, List<Row>> before = placed;
            PastHeading least = before.keySet().stream()
                    .filter(heading -> rows(before, heading).size() == smallest)
                    .findFirst()
                    .orElseThrow();
            placed = shared(
                    traced,
                    before.keySet().stream()
                            .filter(heading -> !heading.equals(least))
                            .toList());
        }
        return placed;
    }

    private static List<Row> rows(Map<PastHeading, List<Row>> placed, PastHeading heading) {
        return placed.getOrDefault(heading, List.of());
    }

    private static int smallest(Map<PastHeading, List<Row>> placed) {
        return placed.values().stream().mapToInt(List::size).min().orElse(0);
    }

    private Traced traced(Row row, int place) {
        Topic topic = new Topic(row.indicator());
        Map<PastHeading, Double> told = new LinkedHashMap<>();
        for (PastHeading heading : all) {
            double share = told(topic, heading);
            if (share >= TOLD) {
                told.put(heading, share * weights.focus(heading.below()));
            }
        }
        return new Traced(row, place, told);
    }

    private double told(Topic topic, PastHeading heading) {
        return Math.max(weights.told(topic, heading.below()), weights.told(topic, heading.topic()));
    }

    private double told(List<PastHeading> family, List<Traced> rows) {
        return rows.stream()
                .mapToDouble(row -> family.stream()
                        .mapToDouble(heading -> row.told.getOrDefault(heading, 0.0))
                        .max()
                        .orElse(0))
                .sum();
    }

    private Map<PastHeading, List<Row>> shared(List<Traced> rows, List<PastHeading> headings) {
        Map<PastHeading, List<Row>> placed = new LinkedHashMap<>();
        if (!headings.isEmpty()) {
            Likeness likeness = new Likeness(headings);
            headings.forEach(heading -> placed.put(heading, new ArrayList<>()));
            List<double[]> votes = rows.stream().map(likeness::votes).toList();
            for (int i = 0; i < rows.size(); i++) {
                rows(placed, headings.get(best(rows, votes, i))).add(rows.get(i).row);
            }
            placed.values().removeIf(List::isEmpty);
        }
        return placed;
    }

    /// A table lists side by side what is of one kind: the rows before and behind have a say.
    private static int best(List<Traced> rows, List<double[]> votes, int row) {
        double[] sum = votes.get(row).clone();
        for (int other = Math.max(0, row - 1); other <= Math.min(row + 1, rows.size() - 1); other++) {
            if (Math.abs(rows.get(other).place - rows.get(row).place) == 1) {
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += OF_A_NEIGHBOUR * votes.get(other)[i];
                }
            }
        }
        int best = 0;
        for (int i = 1; i < sum.length; i++) {
            best = sum[i] > sum[best] ? i : best;
        }
        return best;
    }

    /// How much each heading of all documents says the same as each of some.
    private final class Likeness {
        private final List<PastHeading> headings;
        private final Map<PastHeading, double[]> known = new LinkedHashMap<>();

        Likeness(List<PastHeading> headings) {
            this.headings = headings;
        }

        /// What tells the row elsewhere speaks for the heading that is likest to it.
        double[] votes(Traced row) {
            double[] votes = new double[headings.size()];
            double whole = row.told.values().stream()
                    .mapToDouble(share -> Math.pow(share, 3))
                    .sum();
            row.told.forEach((heading, share) -> {
                double[] alike = known.computeIfAbsent(heading, this::alike);
                for (int i = 0; i < votes.length; i++) {
                    votes[i] += Math.pow(share, 3) / whole * alike[i];
                }
            });
            for (int i = 0; i < votes.length; i++) {
                double own = row.told.getOrDefault(headings.get(i), 0.0);
                votes[i] += own * own;
            }
            return votes;
        }

        private double[] alike(PastHeading one) {
            return headings.stream()
                    .mapToDouble(other -> 2 * weights.told(one.topic(), other.topic())
                            + weights.told(one.topic(), other.below())
                            + weights.told(other.topic(), one.below()))
                    .toArray();
        }
    }
}
