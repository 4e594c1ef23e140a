package org.tigang.corpus.language;

/// How often each short run of characters stands in a text, and so how probable the next character is.
///
/// The longer the run that was seen, the more it says; of each count a part is kept back for what was not seen, as
/// Kneser and Ney do. A run is kept as a fingerprint of 32 bits: of three thousand runs that were not seen one is
/// taken for another.
final class RunCounts {
    /// What is kept back of a count, by the length of the context.
    private static final double[] KEPT_BACK = {0.5, 0.6, 0.75, 0.8, 0.85};

    private static final long START = 0x1234567;

    private final int longest;
    private int[] prints = new int[1 << 10];
    private int[] counts = new int[1 << 10];

    /// How many different characters follow each run.
    private char[] kinds = new char[1 << 10];

    private int size;

    /// @param longest how many characters a run has at most, 5 or fewer
    RunCounts(int longest) {
        this.longest = longest;
    }

    /// @param text in the shape of [CharacterModel]
    RunCounts learn(String text) {
        for (int at = 0; at < text.length(); at++) {
            long context = START;
            long run = joined(START, text.charAt(at));
            for (int k = 0; k < longest && reaches(text, at, k); k++) {
                context = k == 0 ? context : joined(context, text.charAt(at - k));
                run = k == 0 ? run : joined(run, text.charAt(at - k));
                count(context, run, k == 0);
            }
        }
        return this;
    }

    boolean has(char c) {
        return prints[find(joined(START, c))] != 0;
    }

    /// @param from the shortest context that is asked
    /// @param otherwise how probable the character is where no context says anything
    double probability(CharSequence text, int at, int from, double otherwise) {
        double probability = otherwise;
        long context = START;
        long run = joined(START, text.charAt(at));
        for (int k = 0; k < longest && reaches(text, at, k); k++) {
            context = k == 0 ? context : joined(context, text.charAt(at - k));
            run = k == 0 ? run : joined(run, text.charAt(at - k));
            int seen = find(context);
            if (kinds[seen] == 0) {
                break;
            }
            probability = k < from ? probability : mixed(seen, counts[find(run)], KEPT_BACK[k], probability);
        }
        return probability;
    }

    private double mixed(int context, int count, double keptBack, double shorter) {
        return (Math.max(count - keptBack, 0) + keptBack * kinds[context] * shorter) / counts[context];
    }

    /// A context does not reach into the sentence before.
    private static boolean reaches(CharSequence text, int at, int length) {
        return length == 0 || (at >= length && (length == 1 || text.charAt(at - length + 1) != CharacterModel.EDGE));
    }

    /// A run of one character has no other run for its context, so that the start's own count is kept with it.
    private void count(long context, long run, boolean first) {
        if (first) {
            counts[slot(START)]++;
        }
        int at = slot(run);
        if (counts[at]++ == 0) {
            kinds[slot(context)]++;
        }
    }

    private int slot(long run) {
        int at = find(run);
        if (prints[at] != 0) {
            return at;
        }
        prints[at] = print(run);
        size++;
        if (size * 4L <= prints.length * 3L) {
            return at;
        }
        grow();
        return find(run);
    }

    private int find(long run) {
        return find(prints, print(run));
    }

    private static int find(int[] prints, int print) {
        int mask = prints.length - 1;
        int at = print & mask;
        while (prints[at] != 0 && prints[at] != print) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        int[] grown = new int[prints.length * 2];
        int[] grownCounts = new int[grown.length];
        char[] grownKinds = new char[grown.length];
        for (int i = 0; i < prints.length; i++) {
            if (prints[i] != 0) {
                int at = find(grown, prints[i]);
                grown[at] = prints[i];
                grownCounts[at] = counts[i];
                grownKinds[at] = kinds[i];
            }
        }
        prints = grown;
        counts = grownCounts;
        kinds = grownKinds;
    }

    private static int print(long run) {
        return (int) run == 0 ? 1 : (int) run;
    }

    private static long joined(long run, char c) {
        long mixed = (run ^ c) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
        return mixed ^ (mixed >>> 32);
    }
}
