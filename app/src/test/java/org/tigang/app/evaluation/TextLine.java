package org.tigang.app.evaluation;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What stands on one base line of a page and belongs to one element of the document.
record TextLine(int page, Tags.Owner owner, List<Letter> letters) {

    TextLine {
        letters = List.copyOf(letters);
    }

    String text() {
        return letters.stream().map(Letter::text).collect(Collectors.joining());
    }

    double left() {
        return letters.getFirst().x();
    }

    double right() {
        return inked().getLast().end();
    }

    /// Without the blanks at its end.
    List<Letter> inked() {
        int end = letters.size();
        while (end > 1 && letters.get(end - 1).text().isBlank()) {
            end--;
        }
        return letters.subList(0, end);
    }

    Letter.Box ink() {
        List<Letter.Box> boxes =
                letters.stream().map(Letter::ink).filter(box -> !box.isEmpty()).toList();
        return new Letter.Box(
                boxes.stream().mapToDouble(Letter.Box::left).min().orElse(left()),
                boxes.stream().mapToDouble(Letter.Box::top).min().orElse(top()),
                boxes.stream().mapToDouble(Letter.Box::right).max().orElse(left()),
                boxes.stream().mapToDouble(Letter.Box::bottom).max().orElse(top()));
    }

    /// The upper edge of its cells.
    double top() {
        return letters.getFirst().top();
    }

    double bottom() {
        return letters.getFirst().bottom();
    }

    double base() {
        return letters.getFirst().base();
    }

    double size() {
        return letters.getFirst().size();
    }

    boolean isRed() {
        return letters.getFirst().red();
    }

    boolean is(String... types) {
        return List.of(types).contains(owner.type());
    }

    boolean isHeading() {
        return owner.type().matches("H\\d");
    }

    TextLine moved(double across, double down) {
        return withLetters(letter -> letter.moved(across, down));
    }

    TextLine withLetters(UnaryOperator<Letter> change) {
        return new TextLine(page, owner, letters.stream().map(change).toList());
    }
}
