package org.tigang.corpus.language;

import java.util.Arrays;
import java.util.List;
import org.tigang.corpus.language.WordModel.Row;

/// A user's words beside the model's.
///
/// A user's word stands in the lattice as the chain of the model's words that it is made of: what goes before it meets
/// its first part, what follows its last, and it costs somewhat less than its parts together. So it is found whole, and
/// takes no neighbour's character that its parts would not have taken.
///
/// @param rows those of the model, and behind them those of the words
/// @param first the number of the first word
/// @param costs what lies between the first part and the last of each word
// Made once, never compared.
@SuppressWarnings("ArrayRecordComponent")
record OwnWords(WordTrie trie, long[] rows, int first, double[] costs) {
    /// How much likelier a word is than its parts side by side, as a logarithm.
    private static final double LIKELIER = 4;

    static OwnWords of(WordModel model, List<String> words) {
        int first = model.rows().length / Row.SIZE;
        var bare = new OwnWords(WordTrie.of(List.of()), model.rows(), first, new double[0]);
        Lattice lattice = new Lattice(model, bare);
        long[] rows = Arrays.copyOf(model.rows(), (first + words.size()) * Row.SIZE);
        double[] costs = new double[words.size()];
        int nature = model.natures().indexOf("n");
        for (int i = 0; i < words.size(); i++) {
            lattice.read(words.get(i).toCharArray(), 0, words.get(i).length());
            costs[i] = lattice.join(rows, (first + i) * Row.SIZE, nature) - LIKELIER;
        }
        return new OwnWords(WordTrie.of(words), rows, first, costs);
    }
}
