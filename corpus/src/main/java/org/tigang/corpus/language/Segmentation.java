package org.tigang.corpus.language;

import java.util.Arrays;
import java.util.List;

/// The words of one text at a time, in arrays that are used again for the next. Belongs to one thread.
public final class Segmentation {
    /// No word is longer: a run of half a million letters would be one.
    private static final int LONGEST = 255;

    /// So long a line is cut where a sentence ends, that the lattice stays small.
    private static final int LONG_LINE = 4000;

    /// A word of three characters is followed by the words of two and more within it.
    private static final int SHORTEST_PART = 2;

    private final Lattice lattice;
    private final List<String> names;
    private final int numeral;
    private int[] way = new int[256];
    private int size;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private byte[] natures = new byte[256];

    Segmentation(WordModel model, OwnWords own) {
        lattice = new Lattice(model, own);
        names = model.natures();
        numeral = names.indexOf("mq");
    }

    /// Cuts a text into words; put together they are the text.
    ///
    /// @param length how many of the characters are text
    public void words(char[] text, int length) {
        read(text, length, false);
    }

    /// The words and the words within them, by their place, the longer first.
    ///
    /// @param length how many of the characters are text
    public void index(char[] text, int length) {
        read(text, length, true);
    }

    /// How many words were found.
    public int size() {
        return size;
    }

    /// Where a word begins in the text.
    public int start(int word) {
        return starts[word];
    }

    public int end(int word) {
        return ends[word];
    }

    /// Its part of speech by HanLP's names.
    public String nature(int word) {
        return names.get(natures[word]);
    }

    private void read(char[] text, int length, boolean parts) {
        size = 0;
        int from = 0;
        while (from < length) {
            int to = pieceEnd(text, from, length);
            lattice.read(text, from, to);
            add(text, from, to - from, parts);
            from = to;
        }
    }

    private static int pieceEnd(char[] text, int from, int length) {
        int sentence = from;
        for (int at = from; at < length; at++) {
            if (text[at] == '\n') {
                return at + 1;
            }
            if (text[at] == '。' && at - from <= LONG_LINE) {
                sentence = at + 1;
            }
            if (at - from > LONG_LINE && sentence > from) {
                return sentence;
            }
        }
        return length;
    }

    private void add(char[] text, int from, int length, boolean parts) {
        if (way.length < length) {
            way = new int[length * 2];
        }
        int count = lattice.way(way);
        int at = 0;
        for (int i = 0; i < count; i++) {
            int end = lattice.end(way[i]);
            add(text, from + at, from + end, lattice.nature(way[i]));
            if (parts && end - at > SHORTEST_PART) {
                addParts(text, from, at, way[i]);
            }
            at = end;
        }
    }

    private void addParts(char[] text, int from, int begin, int word) {
        int end = lattice.end(word);
        boolean number = lattice.nature(word) == numeral;
        for (int at = begin; at < end; at++) {
            for (int part = lattice.longest(at); part >= 0; part = lattice.shorter(part, at)) {
                int to = lattice.end(part);
                boolean isPart = to - at >= SHORTEST_PART || (number && lattice.isMeasure(part));
                if (isPart && part != word && to <= end) {
                    add(text, from + at, from + to, lattice.nature(part));
                }
            }
        }
    }

    private void add(char[] text, int from, int to, int nature) {
        for (int at = from; at < to; ) {
            int end = Math.min(to, at + LONGEST);
            end -= end < to && Character.isLowSurrogate(text[end]) ? 1 : 0;
            if (size == starts.length) {
                grow();
            }
            starts[size] = at;
            ends[size] = end;
            natures[size++] = (byte) nature;
            at = end;
        }
    }

    private void grow() {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
        natures = Arrays.copyOf(natures, size * 2);
    }
}
