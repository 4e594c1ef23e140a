package org.tigang.corpus.figure;

import java.util.Optional;
import java.util.stream.IntStream;
import org.tigang.corpus.figure.Figure.Kind;
import org.tigang.corpus.figure.Figure.Movement;
import org.tigang.corpus.model.Span;

/// A figure while its sentence is being read.
record Draft(
        Subject subject,
        Optional<Quantity> level,
        Optional<Movement> movement,
        Optional<Quantity> base,
        Optional<String> hedge,
        Kind kind) {

    static Draft of(Subject subject, Kind kind) {
        return new Draft(subject, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), kind);
    }

    Draft at(Quantity told, Optional<String> word) {
        return new Draft(subject, Optional.of(told), movement, base, word, kind);
    }

    Draft from(Optional<Quantity> start) {
        return new Draft(subject, level, movement, start, hedge, kind);
    }

    Draft unmoved() {
        return new Draft(subject, level, Optional.empty(), base, hedge, kind);
    }

    Draft hedged(Optional<String> word) {
        return new Draft(subject, level, movement, base, hedge.or(() -> word), kind);
    }

    /// What is more than an actual value of one year in either part is so as a whole.
    Draft changed(Optional<Movement> told, Kind kindOfChange) {
        Kind whole = kind == Kind.ACTUAL ? kindOfChange : kind;
        return new Draft(subject, level, told, base, hedge, whole);
    }

    Span span() {
        int end = IntStream.of(
                        subject.at().to(),
                        level.map(quantity -> quantity.at().to()).orElse(0),
                        movement.map(change -> change.amount().at().to()).orElse(0))
                .max()
                .orElseThrow();
        int start = Math.min(
                subject.at().from(),
                level.map(quantity -> quantity.at().from()).orElse(subject.at().from()));
        return new Span(start, end);
    }
}
