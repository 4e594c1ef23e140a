package org.tigang.corpus.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.tigang.corpus.language.WordModel.Formula;

/// What a [WordModel] is made of, as it is kept in a file: to read HanLP's own files takes ten times as long.
///
/// @param codes of the [WordTrie]
/// @param cells of the trie
/// @param packed what is known of each word, see [WordModel.Row]
/// @param frequencies of the words
/// @param costFrequencies the frequencies that occur, by their number in `packed`
/// @param begins where the pairs of each class begin; one more for the end
/// @param seconds the second class of each pair
/// @param counts how often each pair was met
/// @param types of the characters
record WordTables(
        char[] codes,
        long[] cells,
        long[] packed,
        int[] frequencies,
        int[] costFrequencies,
        List<String> natures,
        int[] begins,
        int[] seconds,
        int[] counts,
        byte[] types,
        Formula formula)
        implements Serializable {
    /// Beside this class, written by [PreparedTables] when the product is built.
    static final String FILE = "words.tables";

    /// From the file; from HanLP itself where none was prepared.
    static WordTables core() {
        try (InputStream file = WordTables.class.getResourceAsStream(FILE)) {
            return file == null ? HanlpWords.read() : read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WordTables read(InputStream file) throws IOException {
        try (var tables = new ObjectInputStream(file)) {
            return (WordTables) tables.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }
}
