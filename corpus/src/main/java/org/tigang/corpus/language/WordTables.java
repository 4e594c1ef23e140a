package org.tigang.corpus.language;

import java.io.Serializable;
import java.util.List;
import org.tigang.corpus.language.WordModel.Formula;

/// What a [WordModel] is made of, as it is kept in a file.
///
/// @param codes of the [WordTrie]
/// @param cells of the trie
/// @param words what counts where each word comes behind another, see [WordModel.Row]
/// @param frequencies the frequencies that there are, by their number in `words`
/// @param begins where the pairs of each class begin; one more for the end
/// @param seconds the second class of each pair
/// @param counts how often each pair was met
/// @param types of the characters
// Made once, never compared.
@SuppressWarnings("ArrayRecordComponent")
record WordTables(
        char[] codes,
        long[] cells,
        long[] words,
        int[] frequencies,
        List<String> natures,
        int[] begins,
        int[] seconds,
        int[] counts,
        byte[] types,
        Formula formula)
        implements Serializable {}
