package org.tigang.corpus.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tigang.corpus.figure.Figure.Kind;
import org.tigang.corpus.model.Span;

/// Reads one sentence from left to right, quantity by quantity.
///
/// A quantity behind a direction word is the change of the figure before it or of the words before it; any other
/// is a level. Quantities that follow one another with nothing but a comma belong to as many indicators.
final class SentenceFigures {
    private static final String SAME = "总量|总数|总额|总值|总计|总规模|合计|总产值|绝对量";

    private final String narrow;
    private final List<Quantity> quantities;
    private final Drafter drafter;
    private final List<Draft> drafts = new ArrayList<>();
    private Optional<Draft> base = Optional.empty();
    private int from;

    SentenceFigures(String sentence, IndicatorNames names, Setting setting) {
        this.narrow = Narrow.of(sentence);
        this.quantities = Quantities.in(narrow).stream()
                .filter(quantity -> !Noise.is(narrow, quantity))
                .toList();
        this.drafter = new Drafter(sentence, narrow, names, setting);
    }

    List<Figure> read() {
        int next = 0;
        while (next < quantities.size()) {
            int size = rowFrom(next);
            next += size;
            row(quantities.subList(next - size, next), startOf(next));
        }
        List<Figure> figures = new ArrayList<>();
        Optional<String> scope = Optional.empty();
        for (Draft draft : drafts) {
            scope = draft.subject().scope().or(carried(scope));
            figures.add(drafter.figure(draft, scope));
        }
        return figures;
    }

    /// How many quantities stand in a row of one kind, joined by nothing but commas.
    private int rowFrom(int first) {
        int end = first + 1;
        while (end < quantities.size() && isJoint(quantities.get(end - 1), quantities.get(end))) {
            end++;
        }
        return end - first;
    }

    private boolean isJoint(Quantity one, Quantity next) {
        boolean alike = one.isPercent() == next.isPercent() && one.isPoints() == next.isPoints();
        return alike
                && Counted.behind(narrow, one, next.at().from()).isEmpty()
                && Gap.before(narrow, one.at().to(), next.at().from()).isJoint();
    }

    private int startOf(int quantity) {
        return quantity < quantities.size() ? quantities.get(quantity).at().from() : narrow.length();
    }

    private void row(List<Quantity> row, int limit) {
        Quantity first = row.getFirst();
        Gap gap = Gap.before(narrow, from, first.at().from());
        Optional<Span> noun = gap.comparison().isPresent() ? Optional.empty() : Counted.behind(narrow, first, limit);
        from = noun.map(Span::to).orElse(row.getLast().at().to());
        if (gap.isToOthers()) {
            return;
        }
        if (row.size() > 1) {
            several(row, gap);
        } else if (gap.comparison().isPresent()) {
            changed(first, gap);
        } else if (noun.isPresent() && !isTold(gap)) {
            counted(first, noun.get(), gap);
        } else {
            level(first, gap);
        }
    }

    // 站点达到300个…: the indicator stands before, whatever follows the number.
    private boolean isTold(Gap gap) {
        return gap.tail().matches(".*(?:达到?|为|至|到|突破|超过)了?[近约]?") && !gap.isBare();
    }

    private void several(List<Quantity> row, Gap gap) {
        List<Subject> subjects = gap.isBare() ? List.of() : subjectsFor(row.size(), gap);
        boolean pairs = subjects.size() == row.size();
        for (int at = 0; at < row.size() && pairs; at++) {
            add(subjects.get(at), row.get(at), gap);
        }
        if (gap.isBare() && gap.comparison().isPresent()) {
            changeLast(row, gap);
        } else if (!pairs && !gap.isApart() && !gap.isBare()) {
            single(row.getFirst(), gap);
        }
    }

    private void single(Quantity quantity, Gap gap) {
        if (gap.comparison().isPresent()) {
            changed(quantity, gap);
        } else {
            level(quantity, gap);
        }
    }

    private List<Subject> subjectsFor(int size, Gap gap) {
        Optional<Subject> subject = Subject.in(narrow, gap.head());
        List<Subject> parts = subject.map(Coordination::split).orElse(List.of());
        return parts.size() == 1 && size == 2 ? Coordination.townAndCountry(subject.orElseThrow()) : parts;
    }

    /// 17606元、6230元，分别增长14.1%和19.6%: the changes belong to the last figures, in their order.
    private void changeLast(List<Quantity> row, Gap gap) {
        int first = drafts.size() - row.size();
        boolean open = first >= 0
                && drafts.subList(first, drafts.size()).stream()
                        .allMatch(draft -> draft.movement().isEmpty());
        for (int at = 0; at < row.size() && open; at++) {
            drafts.set(first + at, drafter.changed(drafts.get(first + at), row.get(at), gap));
        }
        if (!open) {
            changed(row.getFirst(), gap);
        }
    }

    private void changed(Quantity amount, Gap gap) {
        if (!gap.isBare()) {
            subjects(gap).forEach(subject -> add(subject, amount, gap));
        } else if (!drafts.isEmpty()) {
            int last = drafts.size() - 1;
            Draft draft = drafts.get(last);
            if (draft.movement().isEmpty()) {
                drafts.set(last, drafter.changed(draft, amount, gap));
                shareChange(draft, amount, gap, last);
            } else if (amount.isPercent() && !draft.movement().get().amount().isPercent()) {
                add(draft.subject(), amount, gap);
            }
        }
    }

    // 出口8亿元、进口5亿元，均增长3%
    private void shareChange(Draft draft, Quantity amount, Gap gap, int last) {
        int before = last - 1;
        boolean shared = gap.isShared() && draft.level().isPresent();
        while (shared && before >= 0 && drafts.get(before).movement().isEmpty()) {
            drafts.set(before, drafter.changed(drafts.get(before), amount, gap));
            before--;
        }
    }

    private void level(Quantity quantity, Gap gap) {
        if (gap.isBare() || gap.headText().replaceAll("[，、；]", "").matches(SAME)) {
            again(quantity, gap);
            return;
        }
        base = Optional.empty();
        for (Subject subject : subjects(gap)) {
            Draft draft = drafter.draft(subject, quantity, gap);
            if (gap.isStart()) {
                base = Optional.of(draft);
            } else {
                drafts.add(draft);
            }
        }
    }

    /// A further level of the indicator just named: 从5亿元提高到6亿元; 增长5.5%，达到10亿元.
    private void again(Quantity quantity, Gap gap) {
        if (base.isPresent()) {
            Draft start = base.get();
            drafts.add(drafter.draft(start.subject(), quantity, gap).from(start.level()));
            base = Optional.empty();
        } else if (!drafts.isEmpty()
                && !(gap.tail() + gap.headText()).replaceAll("[，、]", "").isEmpty()) {
            Draft last = drafts.getLast();
            boolean changeOnly = last.level().isEmpty() && !quantity.isPercent();
            Draft told = drafter.draft(last.subject(), quantity, gap);
            if (changeOnly) {
                drafts.set(drafts.size() - 1, told.changed(last.movement(), last.kind()));
            } else {
                drafts.add(told);
            }
        }
    }

    private void counted(Quantity quantity, Span noun, Gap gap) {
        Optional<String> scope = Subject.in(narrow, gap.head()).flatMap(Subject::scope);
        Subject subject = new Subject(noun, noun.in(narrow), scope);
        drafts.add(drafter.draft(subject, quantity, gap));
    }

    private List<Subject> subjects(Gap gap) {
        Optional<Subject> subject = Subject.in(narrow, gap.head())
                .or(() -> gap.tail().isEmpty() ? Optional.empty() : Subject.carried(narrow, gap.head()));
        boolean each = gap.isShared() || subject.map(Coordination::isTwoRates).orElse(false);
        return subject.map(told -> each
                        ? Coordination.split(told)
                        : List.of(Coordination.last(told).of(lastName())))
                .orElse(List.of());
    }

    private String lastName() {
        return drafts.isEmpty() ? "" : drafts.getLast().subject().text();
    }

    private void add(Subject subject, Quantity quantity, Gap gap) {
        drafts.add(
                gap.comparison().isEmpty()
                        ? drafter.draft(subject, quantity, gap)
                        : drafter.changed(Draft.of(subject, Kind.ACTUAL), quantity, gap));
    }

    private static Supplier<Optional<String>> carried(Optional<String> scope) {
        return () -> scope;
    }
}
