package org.tigang.corpus.figure;

import java.util.List;
import java.util.Optional;
import org.tigang.corpus.figure.Figure.Kind;
import org.tigang.corpus.figure.Figure.Movement;
import org.tigang.corpus.model.Span;

/// Makes figures of one sentence once it is known what belongs to what: names, hedges, kinds and periods are
/// added.
final class Drafter {
    private final String sentence;
    private final String narrow;
    private final IndicatorNames names;
    private final Setting setting;
    private final KindOfFigure kinds;
    private final List<Period> periods;

    Drafter(String sentence, String narrow, IndicatorNames names, Setting setting) {
        this.sentence = sentence;
        this.narrow = narrow;
        this.names = names;
        this.setting = setting;
        this.kinds = new KindOfFigure(narrow, setting);
        this.periods = Period.in(narrow);
    }

    Draft draft(Subject subject, Quantity quantity, Gap gap) {
        Kind kind = kinds.of(quantity, gap.words(), false, names.of(subject.text()), period(subject));
        return Draft.of(subject, kind).at(quantity, Hedge.of(narrow, quantity));
    }

    Draft changed(Draft draft, Quantity amount, Gap gap) {
        Comparison told = gap.comparison().orElseThrow();
        Span at = told.at();
        var movement = new Movement(at.in(sentence), at, told.direction(), amount);
        String name = names.of(draft.subject().text());
        Kind kind = kinds.of(amount, gap.words(), true, name, period(draft.subject()));
        return draft.changed(Optional.of(movement), kind).hedged(Hedge.of(narrow, amount));
    }

    private Optional<String> period(Subject subject) {
        return Period.upTo(periods, subject.at().from());
    }

    Figure figure(Draft draft, Optional<String> scope) {
        Subject subject = draft.subject();
        return new Figure(
                draft.span(),
                scope,
                subject.isWhole(narrow) ? subject.at().in(sentence) : subject.text(),
                subject.at(),
                draft.level(),
                draft.movement(),
                period(subject).or(setting::period),
                draft.hedge(),
                draft.kind(),
                names.of(subject.text()),
                draft.base());
    }
}
