package org.tigang.indexer.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.tigang.corpus.language.Fold;
import org.tigang.corpus.language.Script;
import org.tigang.corpus.model.Span;

/// Finds what is in the index for a text that is not.
final class Corrector {
    private static final int LONGEST = 50;

    /// A mistake in a question takes a few words of it; each stretch that may hold it costs its look-ups.
    private static final int LONGEST_STRETCH = 12;

    /// So many guesses are looked up.
    private static final int MOST_GUESSES = 40;

    private final Presence presence;
    private final QueryWords words;
    private final Supplier<Misspellings> misspellings;

    Corrector(Presence presence, QueryWords words, Supplier<Misspellings> misspellings) {
        this.presence = presence;
        this.words = words;
        this.misspellings = misspellings;
    }

    /// Runs that are there instead of one that is not: with two letters in the other order, which no chance
    /// makes, that sound the same, that are nearly the same; of each kind the most frequent first.
    List<String> ofRun(String typed, int most) throws IOException {
        String run = Fold.fold(Script.read(typed));
        if (run.length() < 2 || run.length() > LONGEST || presence.ofRun(run)) {
            return List.of();
        }
        Misspellings others = misspellings.get();
        Set<String> found = new LinkedHashSet<>(there(others.swapped(run)));
        found.addAll(there(others.soundingLike(run)));
        if (found.size() < most) {
            found.addAll(there(others.nearly(run)));
        }
        if (found.isEmpty()) {
            found.addAll(there(others.nearlyAtTheEnds(run)));
        }
        return found.stream().limit(most).toList();
    }

    private List<String> there(List<String> guesses) throws IOException {
        List<Counted> counted = new ArrayList<>();
        for (String guess : guesses.subList(0, Math.min(MOST_GUESSES, guesses.size()))) {
            // Two characters stand side by side by chance as well: 和省 in 和省级.
            if (guess.length() > 2 || presence.isWord(guess)) {
                counted.add(new Counted(guess, presence.count(guess)));
            }
        }
        return counted.stream()
                .filter(guess -> guess.count > 0)
                .sorted(Comparator.comparingInt(Counted::count).reversed())
                .map(Counted::run)
                .toList();
    }

    private record Counted(String run, int count) {}

    /// Free words without blanks between them, the longest stretch put right that can be: 公会组件率 is three
    /// words to the segmenter, and one mistake.
    ///
    /// @param onlyNowhere whether stretches of which every word is somewhere are right
    List<String> ofWords(String piece, boolean onlyNowhere, int most) throws IOException {
        List<Span> cut = words.cut(piece);
        List<Span> nowhere = nowhere(piece, cut);
        if (nowhere.isEmpty() && onlyNowhere) {
            return List.of();
        }
        for (Span stretch : stretches(cut)) {
            if (nowhere.isEmpty() || nowhere.stream().anyMatch(stretch::contains)) {
                List<String> found = ofRun(stretch.in(piece), most);
                if (!found.isEmpty()) {
                    return found.stream()
                            .map(run -> piece.substring(0, stretch.from()) + run + piece.substring(stretch.to()))
                            .toList();
                }
            }
        }
        return List.of();
    }

    /// Words, and characters on their own side by side, that stand in no paragraph.
    private List<Span> nowhere(String piece, List<Span> cut) throws IOException {
        List<Span> nowhere = new ArrayList<>();
        Span alone = new Span(0, 0);
        for (Span word : cut) {
            boolean goesOn = word.length() == 1 && alone.to() == word.from();
            alone = word.length() == 1 ? new Span(goesOn ? alone.from() : word.from(), word.to()) : new Span(0, 0);
            Span asked = goesOn ? alone : word;
            if (isNowhere(asked.in(Fold.forWords(piece)))) {
                nowhere.add(asked);
            }
        }
        return nowhere;
    }

    private boolean isNowhere(String word) throws IOException {
        for (String name : words.synonyms(word)) {
            if (presence.ofWord(name)) {
                return false;
            }
        }
        return !presence.ofWord(word);
    }

    /// Words side by side, the longest stretches first.
    private static List<Span> stretches(List<Span> words) {
        List<Span> stretches = new ArrayList<>();
        for (int count = words.size(); count > 0; count--) {
            for (int first = 0; first + count <= words.size(); first++) {
                var stretch = new Span(
                        words.get(first).from(), words.get(first + count - 1).to());
                if (stretch.length() <= LONGEST_STRETCH) {
                    stretches.add(stretch);
                }
            }
        }
        return stretches;
    }
}
