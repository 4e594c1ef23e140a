package org.tigang.corpus.figure;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A pattern with the characters it can begin with. Most places of a text begin nothing, and an alternation of
/// eighty words is slow to say so.
final class Starts {
    private final Pattern pattern;
    private final BitSet firsts = new BitSet();

    /// @param firsts every character that a match can begin with
    Starts(String firsts, String pattern) {
        this.pattern = Pattern.compile(pattern);
        firsts.chars().forEach(this.firsts::set);
    }

    /// The first match that begins at or behind a place; it sees the text before it, and `$` is the end given.
    Optional<MatchResult> find(String text, int from, int to) {
        Matcher matcher = null;
        for (int at = from; at < to; at++) {
            if (firsts.get(text.charAt(at))) {
                matcher = matcher == null ? pattern.matcher(text).useTransparentBounds(true) : matcher;
                if (matcher.region(at, to).lookingAt()) {
                    return Optional.of(matcher);
                }
            }
        }
        return Optional.empty();
    }

    /// Where the match at this very place ends; the place itself where there is none.
    int endAt(String text, int at, int to) {
        if (at >= to || !firsts.get(text.charAt(at))) {
            return at;
        }
        Matcher matcher = pattern.matcher(text).region(at, to);
        return matcher.lookingAt() ? matcher.end() : at;
    }

    boolean isIn(String text) {
        return find(text, 0, text.length()).isPresent();
    }

    /// The places where matches begin.
    BitSet places(String text) {
        BitSet places = new BitSet();
        Optional<MatchResult> found = find(text, 0, text.length());
        while (found.isPresent()) {
            places.set(found.get().start());
            found = find(text, Math.max(found.get().end(), found.get().start() + 1), text.length());
        }
        return places;
    }
}
