package org.tigang.indexer.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tigang.corpus.language.Fold;
import org.tigang.corpus.model.Span;

/// Finds a run of characters in a paragraph where open places may stand for some of them: 增长12.3% in 增长**%.
///
/// At least one character of the run must stand in the text as it is, else a number alone would be found
/// wherever any number is open.
final class OpenRun {
    private final String run;

    OpenRun(String run) {
        this.run = Fold.fold(run);
    }

    /// Every stretch that the run can be, in order of its beginning; an open place lies in it wholly.
    List<Span> places(Passage passage) {
        String text = Fold.fold(passage.text());
        List<Span> places = new ArrayList<>();
        for (int from = 0; from <= text.length(); from++) {
            if (canBegin(text, passage.open(), from)) {
                new Walk(text, passage.open(), places).from(from);
            }
        }
        return places;
    }

    boolean isIn(Passage passage) {
        return !places(passage).isEmpty();
    }

    private boolean canBegin(String text, List<OpenPlace> open, int from) {
        return (from < text.length() && text.charAt(from) == run.charAt(0))
                || open.stream().anyMatch(place -> place.at().from() == from);
    }

    /// One walk through the text. Of every place in it is known which beginnings of the run can end there: bit
    /// `2n` of `n` characters that are open all, bit `2n + 1` of `n` characters of which one at least is there.
    private final class Walk {
        private final String text;
        private final List<OpenPlace> open;
        private final List<Span> found;
        private final BitSet[] reached;

        Walk(String text, List<OpenPlace> open, List<Span> found) {
            this.text = text;
            this.open = open;
            this.found = found;
            reached = new BitSet[text.length() + 1];
        }

        void from(int from) {
            at(from).set(0);
            int last = from;
            for (int place = from; place <= last; place++) {
                last = Math.max(last, step(place));
                if (at(place).get(2 * run.length() + 1)) {
                    found.add(new Span(from, place));
                }
            }
        }

        /// Goes on from a place; returns the farthest place reached.
        private int step(int place) {
            int farthest = place;
            for (OpenPlace slot : open) {
                if (slot.at().from() == place && !at(place).isEmpty()) {
                    fill(slot, (BitSet) at(place).clone());
                    farthest = Math.max(farthest, slot.at().to());
                }
            }
            BitSet here = at(place);
            for (int bit = here.nextSetBit(0); bit >= 0 && place < text.length(); bit = here.nextSetBit(bit + 1)) {
                int done = bit / 2;
                if (done < run.length() && run.charAt(done) == text.charAt(place)) {
                    at(place + 1).set(2 * done + 3);
                    farthest = Math.max(farthest, place + 1);
                }
            }
            return farthest;
        }

        private void fill(OpenPlace slot, BitSet before) {
            String mark = slot.at().in(text);
            for (int bit = before.nextSetBit(0); bit >= 0; bit = before.nextSetBit(bit + 1)) {
                int done = bit / 2;
                int end = Math.min(run.length(), done + slot.longest());
                for (int to = done + 1; to <= end && slot.takes(run.charAt(to - 1)); to++) {
                    if (slot.agrees(mark, run.substring(done, to), done == 0, to == run.length())) {
                        at(slot.at().to()).set(2 * to + bit % 2);
                    }
                }
            }
        }

        private BitSet at(int place) {
            if (reached[place] == null) {
                reached[place] = new BitSet();
            }
            return reached[place];
        }
    }
}
