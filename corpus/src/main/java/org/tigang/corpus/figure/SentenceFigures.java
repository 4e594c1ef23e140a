package org.tigang.corpus.figure;

import java.util.List;
import java.util.Optional;
import org.tigang.corpus.model.Span;

/// Reads one sentence from left to right, quantity by quantity.
///
/// A quantity behind a direction word is the change of the figure before it or of the words before it; any other
/// is a level. Quantities that follow one another with nothing but a comma belong to as many indicators.
final class SentenceFigures {
    private final String narrow;
    private final List<Quantity> quantities;
    private final Drafts drafts;
    private final Subjects subjects;
    private int from;

    /// @param quantities of the sentence, those left out that are no figures
    SentenceFigures(String narrow, List<Quantity> quantities, Drafter drafter) {
        this.narrow = narrow;
        this.quantities = quantities;
        this.drafts = new Drafts(drafter);
        this.subjects = new Subjects(narrow, drafts);
    }

    List<Figure> read() {
        int next = 0;
        while (next < quantities.size()) {
            int size = rowFrom(next);
            next += size;
            row(quantities.subList(next - size, next), startOf(next));
        }
        return drafts.figures();
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
        return one.isAlike(next)
                && !next.isRank(narrow)
                && Counted.behind(narrow, one, next.at().from()).isEmpty()
                && Gap.before(narrow, one.at().to(), next.at().from()).isJoint();
    }

    private int startOf(int quantity) {
        return quantity < quantities.size() ? quantities.get(quantity).at().from() : narrow.length();
    }

    private void row(List<Quantity> row, int limit) {
        Quantity first = row.getFirst();
        int end = row.getLast().at().to();
        Gap gap = Gap.before(narrow, from, first.at().from());
        Optional<Span> noun = gap.comparison().isPresent() ? Optional.empty() : Counted.behind(narrow, first, limit);
        boolean leadsOn =
                noun.filter(words -> words.to() == limit && isClause(words)).isPresent();
        from = leadsOn ? end : Math.max(end, noun.map(Span::to).orElse(end));
        if (!leadsOn && !gap.isToOthers(first)) {
            read(row, gap, noun.filter(_ -> !gap.tellsValue()));
        }
    }

    // 17个行业增加值增长8%: what was counted only leads on to the next quantity.
    private boolean isClause(Span words) {
        Gap next = Gap.before(narrow, words.from(), words.to());
        boolean predicate = next.comparison().isPresent() || !next.tail().isEmpty();
        return words.to() < narrow.length()
                && (predicate || Subject.FULL.matcher(words.in(narrow)).matches());
    }

    private void read(List<Quantity> row, Gap gap, Optional<Span> noun) {
        Quantity first = row.getFirst();
        if (first.isRank(narrow)) {
            rank(first, gap);
        } else if (row.size() > 1) {
            several(row, gap);
        } else if (noun.isPresent()) {
            counted(first, noun.get(), gap);
        } else {
            single(first, gap);
        }
    }

    private void single(Quantity quantity, Gap gap) {
        if (gap.comparison().isPresent()) {
            changed(quantity, gap);
        } else {
            level(quantity, gap);
        }
    }

    private void several(List<Quantity> row, Gap gap) {
        List<Subject> told = gap.isBare() ? List.of() : subjects.of(gap, row.size());
        if (told.size() == row.size()) {
            for (int at = 0; at < row.size(); at++) {
                drafts.add(told.get(at), row.get(at), gap);
            }
        } else if (gap.isBare() && gap.comparison().isPresent()) {
            drafts.changes(row, gap);
        } else if (!gap.isApart() && !gap.isBare()) {
            single(row.getFirst(), gap);
        }
    }

    private void changed(Quantity amount, Gap gap) {
        if (gap.isBare()) {
            drafts.change(amount, gap);
        } else {
            subjects.of(gap).forEach(subject -> drafts.add(subject, amount, gap));
        }
    }

    private void level(Quantity quantity, Gap gap) {
        if (gap.isBare() || (gap.isTotal() && isSameMeasure(quantity))) {
            drafts.again(quantity, gap);
        } else {
            subjects.of(gap).forEach(subject -> drafts.level(subject, quantity, gap, gap.isStart()));
        }
    }

    // 转化率达到72%，总产值突破80亿元: the total is of something else.
    private boolean isSameMeasure(Quantity quantity) {
        Optional<Quantity> before = drafts.last().flatMap(Draft::level);
        return drafts.last().isPresent()
                && before.map(level -> level.isPercent() == quantity.isPercent())
                        .orElse(true);
    }

    private void rank(Quantity rank, Gap gap) {
        String written = rank.at().in(narrow);
        if (written.startsWith("分别")) {
            return;
        }
        if (drafts.isOnTheWay() && gap.isBare()) {
            drafts.again(rank, gap);
        } else {
            boolean start = written.startsWith("由") || written.startsWith("从");
            subjects.ofRank(gap, rank).ifPresent(subject -> drafts.level(subject, rank, gap, start));
        }
    }

    private void counted(Quantity quantity, Span noun, Gap gap) {
        Optional<String> scope = Subject.in(narrow, gap.head()).flatMap(Subject::scope);
        drafts.add(new Subject(noun, noun.in(narrow), scope), quantity, gap);
    }
}
