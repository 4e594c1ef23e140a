package org.tigang.corpus.format;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Tells the encoding of a text by the likelihood of what each encoding would make of its bytes.
final class Encodings {
    /// Enough to be sure of any text, little enough to be quick.
    private static final int SAMPLE = 1 << 16;
    /// A UTF-8 sequence checks itself: random bytes seldom make one.
    private static final double SELF_CHECK = 6;
    /// What a label in the page is worth: it decides where the bytes leave a doubt, and no more.
    private static final double LABEL = 30;

    private final Plausibility plausibility = new Plausibility();

    /// @param confidence 0 to 1
    record Guess(Encoding encoding, double confidence) {}

    private record Candidate(Encoding encoding, double score, double typical, int unusual, int lost) {}

    Guess guess(byte[] bytes, Optional<Encoding> label) {
        Optional<Encoding> marked = Encoding.ofMark(bytes);
        if (marked.isPresent()) {
            return new Guess(marked.get(), 1);
        }
        int first = firstUnusual(bytes);
        if (first == bytes.length) {
            return new Guess(Encoding.UTF_8_BYTES, 1);
        }
        List<Candidate> ranked = Arrays.stream(Encoding.values())
                .map(encoding -> candidate(encoding, bytes, first & ~1, label))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList();
        return new Guess(ranked.get(0).encoding(), confidence(ranked.get(0), ranked.get(1)));
    }

    private Candidate candidate(Encoding encoding, byte[] bytes, int from, Optional<Encoding> label) {
        int to = Math.min(bytes.length, from + SAMPLE);
        CharBuffer characters = CharBuffer.allocate(to - from);
        Walk walk = new Walk(encoding.charset(), bytes, from, to);
        walk.fill(characters);
        double bonus = label.filter(encoding::equals).isPresent() ? LABEL : 0;
        // The sample may end within a character.
        int cut = to < bytes.length ? 1 : 0;
        return score(encoding, characters.flip(), bonus, Math.max(0, walk.malformed() - cut));
    }

    private Candidate score(Encoding encoding, CharBuffer characters, double bonus, int lost) {
        double all = 0;
        double typical = 0;
        int unusual = 0;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            all += plausibility.of(c);
            if (c > 0x7F) {
                typical += plausibility.of(c);
                unusual++;
            }
        }
        double checked = encoding == Encoding.UTF_8_BYTES ? SELF_CHECK * (unusual - lost) : 0;
        return new Candidate(encoding, all + checked + bonus, typical / Math.max(1, unusual), unusual, lost);
    }

    private static double confidence(Candidate best, Candidate second) {
        // The characters of a text hang together, so their likelihoods overstate the evidence.
        double odds = 1 / (1 + Math.exp((second.score() - best.score()) / 8));
        double whole = 1 - (double) best.lost() / Math.max(1, best.unusual());
        boolean selfChecked = best.encoding() == Encoding.UTF_8_BYTES && best.lost() == 0 && best.unusual() > 2;
        double chinese = selfChecked ? 1 : Math.clamp((best.typical() + 13) / 3, 0, 1);
        return Math.round(1000 * odds * whole * chinese) / 1000.0;
    }

    /// The first byte that plain ASCII text does not have.
    private static int firstUnusual(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && bytes[at] > 0) {
            at++;
        }
        return at;
    }
}
