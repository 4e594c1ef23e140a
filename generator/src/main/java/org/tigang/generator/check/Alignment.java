package org.tigang.generator.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tigang.generator.check.Evidence.Statement;

/// Which statement of the evidence each sentence of the file is, also where a person has changed it.
final class Alignment {
    /// Of the pairs of characters of both, how many must be common.
    private static final double ALIKE = 0.5;

    private final Map<Sentence, Match> matches = new HashMap<>();
    private final List<String> missing = new ArrayList<>();

    /// @param piece the sentence as the evidence has it
    record Match(Statement statement, String piece, boolean verbatim) {}

    private record Piece(Statement statement, String core, Set<String> pairs) {
        static Piece of(Statement statement, String text) {
            String core = Sentence.core(text);
            return new Piece(statement, core, Alignment.pairs(core));
        }
    }

    private Alignment() {}

    static Alignment of(List<Sentence> sentences, List<Statement> statements) {
        var alignment = new Alignment();
        List<Piece> open = new ArrayList<>();
        for (Statement statement : statements) {
            Sentence.pieces(statement.text()).forEach(piece -> open.add(Piece.of(statement, piece)));
        }
        List<Sentence> changed = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (!alignment.verbatim(sentence, open)) {
                changed.add(sentence);
            }
        }
        changed.forEach(sentence -> alignment.alike(sentence, open));
        open.stream().map(Piece::core).filter(core -> core.length() > 1).forEach(alignment.missing::add);
        return alignment;
    }

    private boolean verbatim(Sentence sentence, List<Piece> open) {
        Optional<Piece> same = open.stream()
                .filter(piece -> piece.core.equals(sentence.core()))
                .findFirst();
        same.ifPresent(piece -> {
            matches.put(sentence, new Match(piece.statement, piece.core, true));
            open.remove(piece);
        });
        return same.isPresent();
    }

    private void alike(Sentence sentence, List<Piece> open) {
        Set<String> pairs = pairs(sentence.core());
        Optional<Piece> best = open.stream()
                .filter(piece -> likeness(pairs, piece.pairs) >= ALIKE)
                .max((one, other) -> Double.compare(likeness(pairs, one.pairs), likeness(pairs, other.pairs)));
        best.ifPresent(piece -> {
            matches.put(sentence, new Match(piece.statement, piece.core, false));
            open.remove(piece);
        });
    }

    /// Whatever the numbers are.
    private static Set<String> pairs(String text) {
        String masked = text.replaceAll("[0-9.]+", "#");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < masked.length(); i++) {
            pairs.add(masked.substring(i, i + 2));
        }
        return pairs;
    }

    private static double likeness(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * common / (one.size() + other.size());
    }

    Optional<Match> of(Sentence sentence) {
        return Optional.ofNullable(matches.get(sentence));
    }

    /// Sentences of the evidence that stand nowhere in the file.
    List<String> missing() {
        return List.copyOf(missing);
    }
}
