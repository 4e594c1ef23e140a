package org.tigang.indexer.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.tigang.corpus.language.Fold;

/// How much of a query stands together in a text, as a turn of phrase that is remembered in part does: the weightiest
/// of its words, one after the other in the order of the query, within a stretch about twice as long as the query.
final class WordsInOrder {
    private static final int ROOM = 4;

    private final List<String> words;
    private final double[] weights;
    private final int stretch;

    /// @param weight what a folded word counts
    WordsInOrder(List<String> inOrder, ToDoubleFunction<String> weight) {
        words = inOrder.stream().map(Fold::fold).toList();
        weights = words.stream().mapToDouble(weight).toArray();
        stretch = 2 * words.stream().mapToInt(String::length).sum() + ROOM;
    }

    double weightIn(String text) {
        List<Place> places = places(Fold.fold(text));
        double best = 0;
        for (int i = 0; i < places.size(); i++) {
            best = Math.max(best, places.get(i).follow(places, i));
        }
        return best;
    }

    private List<Place> places(String folded) {
        List<Place> places = new ArrayList<>();
        for (int number = 0; number < words.size(); number++) {
            String word = words.get(number);
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                places.add(new Place(number, at));
            }
        }
        places.sort(Comparator.comparingInt(place -> place.at));
        return places;
    }

    /// A word of the query in the text, and the best row of words that ends with it.
    private final class Place {
        private final int number;
        private final int at;
        private int begin;
        private double row;

        Place(int number, int at) {
            this.number = number;
            this.at = at;
        }

        /// @param mine which of the places this is; those before it have their rows
        double follow(List<Place> places, int mine) {
            begin = at;
            for (int i = mine - 1; i >= 0 && at - places.get(i).at <= stretch; i--) {
                Place before = places.get(i);
                if (before.row > row && leadsTo(before)) {
                    row = before.row;
                    begin = before.begin;
                }
            }
            row += weights[number];
            return row;
        }

        private boolean leadsTo(Place before) {
            return before.number < number
                    && before.at + words.get(before.number).length() <= at
                    && at - before.begin <= stretch;
        }
    }
}
