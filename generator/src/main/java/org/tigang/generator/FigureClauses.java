package org.tigang.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tigang.corpus.language.Segmenter;
import org.tigang.generator.intake.Row;
import org.tigang.generator.phrase.FigureTeller;
import org.tigang.generator.phrase.Pair;
import org.tigang.generator.phrase.Statement;
import org.tigang.generator.phrase.Telling;

/// One clause for each figure, or for two that belong together.
record FigureClauses(FigureTeller teller, Segmenter segmenter) {

    static final String PART = "其中，";

    /// What is said in one breath: a clause, or a whole and its parts.
    record Breath(List<Statement> clauses) {
        Breath {
            clauses = List.copyOf(clauses);
        }
    }

    /// @param tellings of the rows, in their order
    List<Breath> of(List<Row> rows, List<Telling> tellings) {
        List<Breath> breaths = new ArrayList<>();
        int at = 0;
        boolean paired = false;
        while (at < tellings.size()) {
            int parts = parts(rows, at);
            Optional<Pair> pair = parts == 0 && !paired ? pair(rows, tellings, at) : Optional.empty();
            paired = pair.isPresent();
            breaths.add(
                    pair.isPresent()
                            ? new Breath(List.of(teller.tell(pair.get())))
                            : withParts(tellings.subList(at, at + 1 + parts)));
            at += paired ? 2 : 1 + parts;
        }
        return breaths;
    }

    private Optional<Pair> pair(List<Row> rows, List<Telling> tellings, int at) {
        boolean free = at + 1 < tellings.size() && parts(rows, at + 1) == 0;
        return free ? Pair.of(tellings.get(at), tellings.get(at + 1), segmenter) : Optional.empty();
    }

    /// How many of those behind it are parts of it, as the table says or the usual accounts have it.
    private static int parts(List<Row> rows, int at) {
        String whole = rows.get(at).indicator();
        int to = at + 1;
        while (to < rows.size()
                && (rows.get(to).whole().equals(whole)
                        || Parts.isPart(whole, rows.get(to).indicator()))) {
            to++;
        }
        return to - at - 1;
    }

    private Breath withParts(List<Telling> tellings) {
        List<Statement> clauses = new ArrayList<>();
        for (Telling telling : tellings) {
            Statement clause = teller.tell(telling);
            clauses.add(clauses.size() == 1 ? clause.worded(text -> PART + text) : clause);
        }
        return new Breath(clauses);
    }
}
