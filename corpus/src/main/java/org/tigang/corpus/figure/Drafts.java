package org.tigang.corpus.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tigang.corpus.figure.Figure.Kind;

/// The figures of a sentence while it is read: a change joins the level before it, a second level the first.
final class Drafts {
    private final Drafter drafter;
    private final List<Draft> told = new ArrayList<>();
    private Optional<Draft> base = Optional.empty();

    Drafts(Drafter drafter) {
        this.drafter = drafter;
    }

    /// A figure of its own: a level, or a change alone.
    void add(Subject subject, Quantity quantity, Gap gap) {
        told.add(
                gap.comparison().isEmpty()
                        ? drafter.draft(subject, quantity, gap)
                        : drafter.changed(Draft.of(subject, Kind.ACTUAL), quantity, gap));
    }

    /// A level; where it is the start of a way (从5亿元), it waits for the end of it.
    void level(Subject subject, Quantity quantity, Gap gap, boolean start) {
        Draft draft = drafter.draft(subject, quantity, gap);
        base = start ? Optional.of(draft) : Optional.empty();
        if (!start) {
            told.add(draft);
        }
    }

    /// A further level of the indicator just named: 从5亿元提高到6亿元; 增长5.5%，达到10亿元.
    void again(Quantity quantity, Gap gap) {
        if (base.isPresent()) {
            Draft start = base.get();
            told.add(drafter.draft(start.subject(), quantity, gap).from(start.level()));
            base = Optional.empty();
        } else if (!told.isEmpty() && (gap.isNone() || gap.isMoreThanJoint())) {
            againWithoutBase(quantity, gap);
        }
    }

    private void againWithoutBase(Quantity quantity, Gap gap) {
        Draft last = told.getLast();
        Subject subject = last.subject();
        Subject meant = gap.isShare() && quantity.isPercent() ? subject.share() : subject;
        Draft draft = drafter.draft(meant, quantity, gap);
        boolean changeOnly = last.level().isEmpty() && !quantity.isPercent();
        if (changeOnly) {
            told.set(told.size() - 1, draft.changed(last.movement(), last.kind()));
        } else {
            told.add(draft);
        }
    }

    /// A change of the figure before; its second change (增加28万元，增长9.9%) tells the same level again.
    void change(Quantity amount, Gap gap) {
        if (told.isEmpty()) {
            return;
        }
        Draft last = told.getLast();
        if (last.movement().isEmpty()) {
            told.set(told.size() - 1, drafter.changed(last, amount, gap));
            shareChange(last, amount, gap);
        } else if (amount.isPercent() && !last.movement().get().amount().isPercent()) {
            told.add(drafter.changed(last.unmoved(), amount, gap));
        }
    }

    // 出口8亿元、进口5亿元，均增长3%
    private void shareChange(Draft last, Quantity amount, Gap gap) {
        int before = told.size() - 2;
        boolean shared = gap.isShared() && last.level().isPresent();
        while (shared && before >= 0 && told.get(before).movement().isEmpty()) {
            told.set(before, drafter.changed(told.get(before), amount, gap));
            before--;
        }
    }

    /// 17606元、6230元，分别增长14.1%和19.6%: the changes belong to the last figures, in their order.
    void changes(List<Quantity> row, Gap gap) {
        int first = told.size() - row.size();
        boolean open = first >= 0
                && told.subList(first, told.size()).stream()
                        .allMatch(draft -> draft.movement().isEmpty());
        for (int at = 0; at < row.size() && open; at++) {
            told.set(first + at, drafter.changed(told.get(first + at), row.get(at), gap));
        }
        if (!open) {
            change(row.getFirst(), gap);
        }
    }

    /// Whether only the start of a way is told yet.
    boolean isOnTheWay() {
        return base.isPresent();
    }

    Optional<Draft> last() {
        return told.isEmpty() ? Optional.empty() : Optional.of(told.getLast());
    }

    /// The subjects of the last figures, fewer where there are fewer.
    List<Subject> lastSubjects(int size) {
        return told.subList(Math.max(0, told.size() - size), told.size()).stream()
                .map(Draft::subject)
                .toList();
    }

    /// A place named once holds for what follows.
    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        Optional<String> scope = Optional.empty();
        for (Draft draft : told) {
            scope = draft.subject().scope().isPresent() ? draft.subject().scope() : scope;
            figures.add(drafter.figure(draft, scope));
        }
        return figures;
    }
}
