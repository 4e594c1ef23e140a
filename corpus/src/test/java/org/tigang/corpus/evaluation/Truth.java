package org.tigang.corpus.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tigang.corpus.model.Span;

/// What a repairer is held to: the gold text without white space, each stretch that nobody can know drawn
/// together into one open place.
final class Truth {
    /// A character of private use: no text holds it, so an open place is never met by chance.
    static final char OPEN = '\uE000';

    private record Lost(Span at, int room) {}

    private final Squeezed gold;
    private final StringBuilder text = new StringBuilder();
    private final int[] places;
    private final int[] origins;
    private final int[] room;

    Truth(Page page) {
        gold = Squeezed.of(page.gold());
        places = new int[gold.text().length() + 1];
        origins = new int[gold.text().length() + 1];
        room = new int[gold.text().length() + 1];
        int copied = 0;
        for (Lost lost : lost(page)) {
            copy(copied, lost.at().from());
            Arrays.fill(places, lost.at().from(), lost.at().to(), text.length());
            room[text.length()] = lost.room();
            origins[text.length()] = lost.at().from();
            text.append(OPEN);
            copied = lost.at().to();
        }
        copy(copied, gold.text().length());
        places[gold.text().length()] = text.length();
    }

    private void copy(int from, int to) {
        for (int i = from; i < to; i++) {
            places[i] = text.length();
            origins[text.length()] = i;
            text.append(gold.text().charAt(i));
        }
    }

    /// The stretches nobody can know, drawn together where they touch.
    private List<Lost> lost(Page page) {
        List<Lost> sorted = page.damages().stream()
                .filter(Damage::isLost)
                .map(damage -> new Lost(
                        squeezed(damage.at()), Squeezed.text(damage.after()).length()))
                .filter(lost -> !lost.at().isEmpty())
                .sorted(Comparator.comparing(Lost::at))
                .toList();
        List<Lost> joined = new ArrayList<>();
        for (Lost lost : sorted) {
            if (!joined.isEmpty() && lost.at().from() <= joined.getLast().at().to()) {
                Lost last = joined.removeLast();
                Span at = new Span(
                        last.at().from(), Math.max(last.at().to(), lost.at().to()));
                joined.add(new Lost(at, last.room() + lost.room()));
            } else {
                joined.add(lost);
            }
        }
        return joined;
    }

    private Span squeezed(Span at) {
        return new Span(gold.place(at.from()), gold.place(at.to()));
    }

    String text() {
        return text.toString();
    }

    /// Where a stretch of the page's gold text lies here.
    Span of(Span at) {
        Span squeezed = squeezed(at);
        int from = places[squeezed.from()];
        int to = squeezed.isEmpty() ? from : places[squeezed.to() - 1] + 1;
        return new Span(from, to);
    }

    boolean isOpen(int at) {
        return text.charAt(at) == OPEN;
    }

    /// How many characters a mark of the open place takes on the page.
    int room(int at) {
        return room[at];
    }

    /// Whether a paragraph ends before this character.
    boolean breaksBefore(int at) {
        return at < text.length() && gold.breaksBefore(origins[at]);
    }
}
