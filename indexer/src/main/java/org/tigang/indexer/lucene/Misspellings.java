package org.tigang.indexer.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What somebody may have meant who typed a run that is not there, made of letters that follow each other in
/// the index.
final class Misspellings {
    /// Beside so many ways to read the beginning of a run no other is likely.
    private static final int WIDEST = 64;

    /// A letter that was typed otherwise must be made up for by pairs that are more frequent.
    private static final double COST = 2;

    /// Of two letters one leaves too little to know what was meant.
    private static final int SHORTEST_EDITED = 3;

    private final PairTable pairs;
    private final SoundTable sounds;

    Misspellings(PairTable pairs) {
        this.pairs = pairs;
        sounds = new SoundTable(pairs.letters());
    }

    /// Other runs that sound the same, the likeliest first.
    List<String> soundingLike(String run) {
        List<Way> ways = List.of(new Way("", 0));
        for (int at = 0; at < run.length(); at++) {
            List<Way> longer = new ArrayList<>();
            for (Way way : ways) {
                for (char letter : readAs(run.charAt(at))) {
                    way.then(letter, letter != run.charAt(at), pairs, longer);
                }
            }
            longer.sort(Comparator.comparingDouble(Way::weight).reversed());
            ways = longer.stream().limit(WIDEST).toList();
        }
        return ways.stream().map(Way::text).filter(text -> !text.equals(run)).toList();
    }

    private List<Character> readAs(char letter) {
        Set<Character> letters = new LinkedHashSet<>(sounds.like(letter));
        letters.add(letter);
        return List.copyOf(letters);
    }

    private record Way(String text, double weight) {
        void then(char letter, boolean other, PairTable pairs, List<Way> longer) {
            char before = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
            boolean inWord = Character.isLetter(before) && Character.isLetter(letter);
            int count = inWord ? pairs.count(before, letter) : 0;
            if (count > 0 || !inWord) {
                longer.add(new Way(text + letter, weight + Math.log1p(count) - (other ? COST : 0)));
            }
        }
    }

    /// Runs in which two letters side by side have changed places.
    List<String> swapped(String run) {
        Set<String> found = new LinkedHashSet<>();
        for (int at = 1; at < run.length(); at++) {
            if (isLetter(run, at - 1) && isLetter(run, at)) {
                found.add(run.substring(0, at - 1) + run.charAt(at) + run.charAt(at - 1) + run.substring(at + 1));
            }
        }
        return possible(run, found);
    }

    /// Runs that differ by one letter within exchanged, missing or added; the likeliest first.
    List<String> nearly(String run) {
        Set<String> found = new LinkedHashSet<>();
        for (int at = 1; at < run.length(); at++) {
            if (run.length() >= SHORTEST_EDITED && isLetter(run, at)) {
                within(run.substring(0, at), run.substring(at), found);
            }
        }
        return possible(run, found);
    }

    /// A letter missing between two halves, or the first of the second half too much, or another in its place.
    private void within(String before, String after, Set<String> found) {
        String rest = after.substring(1);
        for (char letter : pairs.followers(before.charAt(before.length() - 1))) {
            if (pairs.count(letter, after.charAt(0)) > 0) {
                found.add(before + letter + after);
            }
            if (!rest.isEmpty() && pairs.count(letter, rest.charAt(0)) > 0) {
                found.add(before + letter + rest);
            }
        }
        if (!rest.isEmpty()) {
            found.add(before + rest);
        }
    }

    /// Runs that differ by the first letter or the last one, of which the rest tells little.
    List<String> nearlyAtTheEnds(String run) {
        Set<String> found = new LinkedHashSet<>();
        int last = run.length() - 1;
        if (run.length() >= SHORTEST_EDITED && isLetter(run, 0)) {
            for (char letter : pairs.letters()) {
                found.add(letter + run.substring(1));
            }
            found.add(run.substring(1));
        }
        if (run.length() >= SHORTEST_EDITED && isLetter(run, last)) {
            String before = run.substring(0, last);
            for (char letter : pairs.followers(before.charAt(last - 1))) {
                found.add(before + letter);
            }
            found.add(before);
        }
        return possible(run, found);
    }

    private List<String> possible(String run, Set<String> found) {
        found.remove(run);
        return found.stream()
                .filter(text -> weakest(text) > 0)
                .sorted(Comparator.comparingInt(this::weakest).reversed())
                .toList();
    }

    private static boolean isLetter(String run, int at) {
        return Character.isLetter(run.charAt(at));
    }

    /// How often its rarest pair stands in the index; what is no pair of letters is not known to be rare.
    private int weakest(String text) {
        int weakest = Integer.MAX_VALUE;
        for (int at = 1; at < text.length(); at++) {
            if (Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at))) {
                weakest = Math.min(weakest, pairs.count(text.charAt(at - 1), text.charAt(at)));
            }
        }
        return weakest;
    }
}
