package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.language.Token;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Slot;
import org.tigang.corpus.model.SlotType;
import org.tigang.corpus.model.Span;

/// 建设幸福美丽、推动科学跨越发展: a filter took a name out of one copy of a paper, and another copy on the same page
/// still has it. Told is the place, and what stood there; the text stays as it is.
final class DeletedNames {
    private static final int LONGEST = 8;
    /// A name that no dictionary knows must be gone from so many places.
    private static final int OFTEN = 2;

    private static final Set<String> OF_GRAMMAR = Set.of("r", "p", "c", "u", "d", "m", "q", "f", "y", "e", "v", "a");

    private static final class Words {
        private static final Segmenter SEGMENTER = new Segmenter();
    }

    /// @param at the empty place
    record Found(int at, String name, SlotType type) {
        Slot slot() {
            return new Slot(new Span(at, at), "", type, Optional.empty(), OptionalInt.empty());
        }

        /// The name together with a character beside it, so that the proposal has a place in the text.
        Proposal proposal(String text) {
            boolean last = at == text.length() || text.charAt(at) == '\n';
            Span beside = last ? new Span(at - 1, at) : new Span(at, at + 1);
            String original = last ? beside.in(text) + name : name + beside.in(text);
            return new Proposal(EditKind.SUBSTITUTION, beside, original);
        }
    }

    private DeletedNames() {}

    /// In order of their place, one a place.
    static List<Found> find(String text) {
        List<Lack> lacks = Twin.of(text).stream()
                .flatMap(twin -> twin.lacks(text).stream())
                .filter(lack -> lack.word().length() > 1 && lack.word().length() <= LONGEST)
                .distinct()
                .toList();
        Map<String, Long> places = lacks.stream().collect(Collectors.groupingBy(Lack::word, Collectors.counting()));
        SortedMap<Integer, Found> found = new TreeMap<>();
        for (Lack lack : lacks) {
            type(text, lack, places.getOrDefault(lack.word(), 0L))
                    .ifPresent(type -> found.putIfAbsent(lack.at(), new Found(lack.at(), lack.word(), type)));
        }
        return new ArrayList<>(found.values());
    }

    /// Nothing for what is no name: authors change other words too.
    private static Optional<SlotType> type(String text, Lack lack, long places) {
        List<Token> tokens = Words.SEGMENTER.segment(lack.word());
        Optional<SlotType> known = named(tokens.getFirst().nature());
        return known.isEmpty() && places >= OFTEN && isStrange(tokens)
                ? Optional.of(Redactions.type(text, lack.at(), lack.at()))
                : known;
    }

    private static Optional<SlotType> named(String nature) {
        return switch (nature.substring(0, Math.min(2, nature.length()))) {
            case "ns" -> Optional.of(SlotType.PLACE);
            case "nr" -> Optional.of(SlotType.NAME);
            case "nt" -> Optional.of(SlotType.ORGANISATION);
            default -> Optional.empty();
        };
    }

    /// No word that anybody knows.
    private static boolean isStrange(List<Token> tokens) {
        return tokens.stream().allMatch(token -> token.text().length() == 1 && !OF_GRAMMAR.contains(token.nature()));
    }
}
