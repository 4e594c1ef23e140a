package org.tigang.generator.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Many topics held against one at once: only those that have a pair in common with it are touched.
final class TopicIndex {
    private final int[] sizes;
    // A pair and the topic that has it in one number, sorted.
    private final long[] postings;

    TopicIndex(List<Topic> topics) {
        sizes = topics.stream().mapToInt(Topic::size).toArray();
        postings = IntStream.range(0, topics.size())
                .mapToObj(i -> topics.get(i).each().mapToLong(pair -> posting(pair, i)))
                .flatMapToLong(pairs -> pairs)
                .sorted()
                .toArray();
    }

    /// What [Topic#share] says of each topic, in their order.
    double[] shares(Topic asked) {
        int[] common = new int[sizes.length];
        asked.each().forEach(pair -> count(pair, common));
        double[] shares = new double[sizes.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = common[i] == 0 ? 0 : (double) common[i] / Math.min(sizes[i], asked.size());
        }
        return shares;
    }

    private void count(int pair, int[] common) {
        int at = Arrays.binarySearch(postings, posting(pair, 0));
        for (int i = at < 0 ? -at - 1 : at;
                i < postings.length && postings[i] >>> 32 == Integer.toUnsignedLong(pair);
                i++) {
            common[(int) postings[i]]++;
        }
    }

    private static long posting(int pair, int topic) {
        return Integer.toUnsignedLong(pair) << 32 | topic;
    }
}
