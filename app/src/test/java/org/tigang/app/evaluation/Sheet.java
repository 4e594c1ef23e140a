package org.tigang.app.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// A page of a PDF, in millimetres.
///
/// @param number counted from 1
/// @param lines in the order of reading
/// @param loose what belongs to no element: page numbers, heads of tables that come again
/// @param bars rules and backgrounds
/// @param charts the room that each takes
record Sheet(
        int number,
        double width,
        double height,
        List<TextLine> lines,
        List<TextLine> loose,
        List<Bar> bars,
        List<Letter.Box> charts) {
    private static final double SAME_LINE = 0.3;
    private static final double THIN = 1;

    /// A filled rectangle.
    record Bar(Letter.Box at, boolean red) {
        double wide() {
            return at.right() - at.left();
        }

        double high() {
            return at.bottom() - at.top();
        }
    }

    Sheet {
        lines = List.copyOf(lines);
        loose = List.copyOf(loose);
        bars = List.copyOf(bars);
        charts = List.copyOf(charts);
    }

    static Sheet of(int number, double width, double height, PageReader read, Tags tags) {
        List<TextLine> all = new ArrayList<>();
        for (PageReader.Marked marked : read.letters()) {
            Tags.Owner owner = tags.of(number, marked.mark());
            TextLine last = all.isEmpty() ? null : all.getLast();
            if (last != null
                    && last.owner().equals(owner)
                    && Math.abs(last.base() - marked.letter().base()) < SAME_LINE) {
                all.removeLast();
                all.add(longer(last, marked.letter()));
            } else {
                all.add(new TextLine(number, owner, List.of(marked.letter())));
            }
        }
        return new Sheet(number, width, height, owned(all, true), owned(all, false), read.bars(), read.drawings());
    }

    private static TextLine longer(TextLine line, Letter letter) {
        List<Letter> letters = new ArrayList<>(line.letters());
        letters.add(letter);
        return new TextLine(line.page(), line.owner(), letters);
    }

    private static List<TextLine> owned(List<TextLine> all, boolean wanted) {
        return all.stream()
                .filter(line -> line.owner().equals(Tags.NONE) != wanted)
                .toList();
    }

    /// Thin bars across the page, from top to bottom.
    List<Bar> rules(Predicate<Bar> wanted) {
        return bars.stream()
                .filter(bar -> bar.high() < THIN && bar.wide() > THIN && wanted.test(bar))
                .toList();
    }

    Sheet with(UnaryOperator<List<TextLine>> change) {
        return new Sheet(number, width, height, change.apply(lines), loose, bars, charts);
    }

    Sheet withLoose(UnaryOperator<List<TextLine>> change) {
        return new Sheet(number, width, height, lines, change.apply(loose), bars, charts);
    }

    Sheet withBars(UnaryOperator<List<Bar>> change) {
        return new Sheet(number, width, height, lines, loose, change.apply(bars), charts);
    }
}
