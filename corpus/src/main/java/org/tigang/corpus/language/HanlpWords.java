package org.tigang.corpus.language;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tigang.corpus.language.WordModel.Formula;
import org.tigang.corpus.language.WordModel.Makeshift;
import org.tigang.corpus.language.WordModel.Row;

/// HanLP's dictionary and its pairs of words as a [WordModel].
final class HanlpWords {
    private final List<String> words = CoreWords.all();

    /// HanLP's numbers of the words, the most frequent first, and the place of each number in this order.
    private final int[] order;

    private final int[] rank = new int[words.size()];
    private final Formula formula = new Formula(Predefine.TOTAL_FREQUENCY, Predefine.myu, Predefine.lambda);
    private final ArrayList<String> natures = new ArrayList<>();
    private final List<Integer> frequencies = new ArrayList<>();
    private final long[] rows = new long[words.size() + Makeshift.ALL];
    private final int[] begins = new int[words.size() + 1];
    private int[] seconds = {};
    private int[] counts = {};

    private HanlpWords() {
        order = java.util.stream.IntStream.range(0, words.size())
                .boxed()
                .sorted((a, b) -> frequency(b) - frequency(a))
                .mapToInt(i -> i)
                .toArray();
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
    }

    static WordTables read() {
        return new HanlpWords().tables();
    }

    private int frequency(int word) {
        return CoreDictionary.get(word).totalFrequency;
    }

    private WordTables tables() {
        for (int word = 0; word < order.length; word++) {
            take(word, vertex(order[word]));
        }
        takeMakeshifts();
        takePairs();
        var trie = WordTrie.of(Arrays.stream(order).mapToObj(words::get).toList());
        int[] all = frequencies.stream().mapToInt(i -> i).toArray();
        return new WordTables(trie.codes, trie.cells, rows, all, natures, begins, seconds, counts, types(), formula);
    }

    private static byte[] types() {
        byte[] types = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < types.length; c++) {
            types[c] = CharType.get((char) c);
        }
        return types;
    }

    /// HanLP itself decides what a word counts as.
    private Vertex vertex(int word) {
        return new Vertex(words.get(word), CoreDictionary.get(word), word);
    }

    private void take(int word, Vertex vertex) {
        int frequency = vertex.attribute.totalFrequency;
        boolean plain = vertex.wordID >= 0 && frequency == vertex(vertex.wordID).attribute.totalFrequency;
        int wordClass = vertex.wordID < 0 ? Row.NO_CLASS : rank[vertex.wordID];
        String nature = vertex.guessNature().toString();
        rows[word] = Row.behind(
                wordClass, place(frequencies, frequency), plain, place(natures, nature), vertex.hasNature(Nature.q));
    }

    private static <T> int place(List<T> list, T value) {
        int place = list.indexOf(value);
        if (place < 0) {
            list.add(value);
        }
        return place < 0 ? list.size() - 1 : place;
    }

    private void takeMakeshifts() {
        take(Makeshift.BEGIN, Vertex.newB());
        take(Makeshift.END, Vertex.newE());
        take(Makeshift.NUMBER, makeshift(Nature.m, CoreDictionary.M_WORD_ID));
        take(Makeshift.LETTERS, makeshift(Nature.nx, CoreDictionary.X_WORD_ID));
        take(Makeshift.MARK, makeshift(Nature.w, -1));
        take(Makeshift.UNKNOWN, makeshift(Nature.n, -1));
    }

    private void take(Makeshift kind, Vertex vertex) {
        take(order.length + kind.row, vertex);
    }

    private static Vertex makeshift(Nature nature, int word) {
        var attribute = new CoreDictionary.Attribute(nature, Predefine.OOV_DEFAULT_FREQUENCY);
        return new Vertex("makeshift", "makeshift", attribute, word);
    }

    /// Sorted by the first class, then the second.
    private void takePairs() {
        List<long[]> pairs = new ArrayList<>();
        CoreWords.numberedPairs((first, second, count) -> pairs.add(new long[] {rank[first], rank[second], count}));
        pairs.sort((a, b) -> Long.compare((a[0] << 32) | a[1], (b[0] << 32) | b[1]));
        pairs.forEach(pair -> begins[(int) pair[0] + 1]++);
        Arrays.parallelPrefix(begins, Integer::sum);
        seconds = pairs.stream().mapToInt(pair -> (int) pair[1]).toArray();
        counts = pairs.stream().mapToInt(pair -> (int) pair[2]).toArray();
    }
}
