package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.List;
import org.tigang.corpus.model.Span;

/// A passage that a text has twice, clause by clause: where the clauses stand that are the same in both.
final class Twin {
    /// Further apart two clauses are not of one passage.
    private static final int REACH = 100;

    /// Of a passage so long that no two papers share it.
    private static final int LEAST = 60;

    private static final double SHARE = 0.5;
    private static final String ENDS = "。！？\n";

    /// So much of a clause is looked at together with what stands beside it.
    private static final int BESIDE = 2;

    /// The same clause may stand in several passages.
    private static final int MOST = 8;

    private final List<Span> first = new ArrayList<>();
    private final List<Span> second = new ArrayList<>();
    private int same;

    private Twin(Span first, Span second) {
        add(first, second);
    }

    /// All passages of a text, in the order of their second halves.
    static List<Twin> of(String text) {
        Clauses clauses = Clauses.of(text);
        return clauses.repeated() < LEAST ? List.of() : of(clauses);
    }

    private static List<Twin> of(Clauses clauses) {
        List<Twin> twins = new ArrayList<>();
        List<Twin> open = new ArrayList<>();
        for (int clause = 0; clause < clauses.size(); clause++) {
            Span here = new Span(clauses.from(clause), clauses.to(clause));
            int before = clauses.earlier(clause);
            for (int i = 0; i < MOST && before != Clauses.NONE; i++) {
                extend(open, new Span(clauses.from(before), clauses.to(before)), here);
                before = clauses.earlier(before);
            }
            open.removeIf(twin -> twin.isClosed(here, twins));
        }
        open.stream().filter(Twin::isLong).forEach(twins::add);
        return twins;
    }

    private static void extend(List<Twin> open, Span there, Span here) {
        for (Twin twin : open) {
            if (twin.goesOn(there, here)) {
                twin.add(there, here);
                return;
            }
        }
        if (open.size() < MOST * MOST) {
            open.add(new Twin(there, here));
        }
    }

    private void add(Span there, Span here) {
        first.add(there);
        second.add(here);
        same += here.length();
    }

    private boolean goesOn(Span there, Span here) {
        return isNext(first.getLast(), there)
                && isNext(second.getLast(), here)
                && there.to() <= second.getFirst().from();
    }

    private static boolean isNext(Span last, Span next) {
        return last.to() <= next.from() && next.from() - last.to() <= REACH;
    }

    private boolean isClosed(Span here, List<Twin> twins) {
        boolean closed = here.to() - second.getLast().to() > REACH;
        if (closed && isLong()) {
            twins.add(this);
        }
        return closed;
    }

    private boolean isLong() {
        int length = Math.min(
                first.getLast().to() - first.getFirst().from(),
                second.getLast().to() - second.getFirst().from());
        return first.size() > 1 && same >= LEAST && same >= SHARE * length;
    }

    /// The words that its earlier half lacks and its later one has, and the other way round.
    List<Lack> lacks(String text) {
        List<Lack> lacks = new ArrayList<>(lacks(text, first, second));
        lacks.addAll(lacks(text, second, first));
        return lacks;
    }

    /// Between the clauses that are the same, and in the sentences that end or begin with them.
    private static List<Lack> lacks(String text, List<Span> here, List<Span> there) {
        List<Span> ours = between(text, here);
        List<Span> theirs = between(text, there);
        String all = new Span(ours.getFirst().from(), ours.getLast().to()).in(text);
        List<Lack> lacks = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            TwinDifference.lacks(text, ours.get(i), theirs.get(i)).stream()
                    // A filter takes a word out wherever it stands.
                    .filter(lack -> !all.contains(lack.word()))
                    .forEach(lacks::add);
        }
        return lacks;
    }

    private static List<Span> between(String text, List<Span> clauses) {
        List<Span> between = new ArrayList<>();
        int from = start(text, clauses.getFirst().from());
        for (Span clause : clauses) {
            between.add(new Span(from, clause.from() + BESIDE));
            from = clause.to() - BESIDE;
        }
        between.add(new Span(from, end(text, clauses.getLast().to())));
        return between;
    }

    /// With the end of the sentence before.
    private static int start(String text, int at) {
        int start = at;
        while (start > 0 && at - start < REACH && ENDS.indexOf(text.charAt(start)) < 0) {
            start--;
        }
        return start;
    }

    private static int end(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < REACH && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return Math.min(text.length(), end + 1);
    }
}
