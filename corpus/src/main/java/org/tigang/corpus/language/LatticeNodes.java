package org.tigang.corpus.language;

import com.hankcs.hanlp.dictionary.other.CharType;
import java.util.Arrays;
import org.tigang.corpus.language.WordModel.Makeshift;

/// All words that a piece of text can hold: the model's, a user's own, and makeshift ones where neither has any.
/// Arrays are used again for the next piece. Belongs to one thread.
///
/// Nodes are met in HanLP's order (`ViterbiSegment`).
final class LatticeNodes {
    static final int NONE = -1;
    private static final String POINTS = "，,．.";

    private final WordModel model;
    private final OwnWords own;

    private char[] text = {};
    private int from;
    private int length;

    /// By place: its first node, behind the last place the end of all; the makeshift word that begins there, or none.
    private int[] firstAt = new int[256];

    private int[] makeshiftAt = new int[256];
    private char[] codes = new char[256];

    private int nodes;
    private int[] ends = new int[1024];
    private int[] words = new int[1024];

    LatticeNodes(WordModel model, OwnWords own) {
        this.model = model;
        this.own = own;
    }

    /// Collects the words of a piece; what it gave out before is void.
    void read(char[] whole, int begin, int end) {
        text = whole;
        from = begin;
        length = end - begin;
        nodes = 0;
        reserve();
        addWords();
        addMakeshifts();
    }

    int count() {
        return nodes;
    }

    /// By place, the first node that begins there.
    int[] firstAt() {
        return firstAt;
    }

    /// By place, the makeshift node that begins there, or none.
    int[] makeshiftAt() {
        return makeshiftAt;
    }

    /// By node, where it ends, counted from the beginning of the piece.
    int[] ends() {
        return ends;
    }

    /// By node, its row of the model.
    int[] words() {
        return words;
    }

    private void addWords() {
        char[] code = model.trie().codes;
        for (int at = 0; at < length; at++) {
            codes[at] = code[text[from + at]];
        }
        Arrays.fill(makeshiftAt, 0, length, NONE);
        for (int at = 0; at < length; at++) {
            firstAt[at] = nodes;
            addWords(at);
            addOwn(at);
        }
        firstAt[length] = nodes;
    }

    private void addWords(int at) {
        long[] cells = model.trie().cells;
        int base = WordTrie.ROOT;
        for (int i = at; i < length && base != 0; i++) {
            long cell = cells[base + codes[i]];
            if (!WordTrie.leads(cell, codes[i])) {
                return;
            }
            int word = WordTrie.word(cell);
            if (word >= 0) {
                add(word, i + 1);
            }
            base = WordTrie.children(cell);
        }
    }

    private void addOwn(int at) {
        WordTrie trie = own.trie();
        int base = WordTrie.ROOT;
        for (int i = at; i < length && base != 0; i++) {
            int code = trie.codes[text[from + i]];
            long cell = trie.cells[base + code];
            if (!WordTrie.leads(cell, code)) {
                return;
            }
            if (WordTrie.word(cell) >= 0) {
                insert(own.first() + WordTrie.word(cell), at, i + 1);
            }
            base = WordTrie.children(cell);
        }
    }

    /// Puts a user's word among the words of a place, the shorter first, unless HanLP has it.
    private void insert(int word, int at, int end) {
        int node = add(word, end);
        while (node > firstAt[at] && ends[node - 1] >= end) {
            node--;
        }
        if (node < nodes - 1 && ends[node] == end) {
            nodes--;
            return;
        }
        System.arraycopy(ends, node, ends, node + 1, nodes - 1 - node);
        System.arraycopy(words, node, words, node + 1, nodes - 1 - node);
        ends[node] = end;
        words[node] = word;
    }

    /// Adds a node behind all others.
    int add(int word, int end) {
        if (nodes == ends.length) {
            grow();
        }
        words[nodes] = word;
        ends[nodes] = end;
        return nodes++;
    }

    /// Where no word begins that the way could go on with, runs of one type of character are words.
    private void addMakeshifts() {
        int at = 0;
        while (at < length) {
            if (firstAt[at] < firstAt[at + 1]) {
                at = ends[firstAt[at + 1] - 1];
            } else {
                int end = at + 1;
                while (end < length && (firstAt[end] == firstAt[end + 1] || type(end) == CharType.CT_CNUM)) {
                    end++;
                }
                addRuns(at, end);
                at = end;
            }
        }
    }

    private void addRuns(int begin, int end) {
        int start = begin;
        int type = type(begin);
        for (int at = begin + 1; at < end; at++) {
            int next = type(at);
            if (next != type && !isWithinNumber(at, end, type)) {
                addRun(start, at, type);
                start = at;
                type = next;
            }
        }
        addRun(start, end, type);
    }

    private boolean isWithinNumber(int at, int end, int type) {
        return type == CharType.CT_NUM
                && POINTS.indexOf(text[from + at]) >= 0
                && at + 1 < end
                && type(at + 1) == CharType.CT_NUM;
    }

    private int type(int at) {
        return model.types()[text[from + at]];
    }

    private void addRun(int at, int end, int type) {
        for (int node = firstAt[at]; node < firstAt[at + 1]; node++) {
            if (ends[node] == end) {
                return;
            }
        }
        makeshiftAt[at] = add(model.makeshift(makeshift(type)), end);
    }

    private static Makeshift makeshift(int type) {
        return switch (type) {
            case CharType.CT_NUM, CharType.CT_INDEX, CharType.CT_CNUM -> Makeshift.NUMBER;
            case CharType.CT_SINGLE -> Makeshift.LETTERS;
            case CharType.CT_DELIMITER, CharType.CT_OTHER -> Makeshift.MARK;
            default -> Makeshift.UNKNOWN;
        };
    }

    /// The longest node that begins at a place, or none.
    int longest(int at) {
        return longer(firstAt[at + 1] - 1, at, Integer.MAX_VALUE);
    }

    /// The next shorter node that begins at the same place, or none.
    int shorter(int node, int at) {
        int word = Math.min(node, firstAt[at + 1]) - 1;
        while (word >= firstAt[at] && ends[word] >= ends[node]) {
            word--;
        }
        return longer(word, at, ends[node]);
    }

    /// The longer of a word and the makeshift one of the same place, if that ends before `limit`.
    private int longer(int word, int at, int limit) {
        int makeshift = makeshiftAt[at];
        boolean isWord = word >= firstAt[at];
        boolean fits = makeshift != NONE && ends[makeshift] < limit && !(isWord && ends[word] > ends[makeshift]);
        return fits ? makeshift : isWord ? word : NONE;
    }

    private void reserve() {
        if (firstAt.length <= length) {
            firstAt = new int[length * 2];
            makeshiftAt = new int[length * 2];
            codes = new char[length * 2];
        }
    }

    private void grow() {
        ends = Arrays.copyOf(ends, nodes * 2);
        words = Arrays.copyOf(words, nodes * 2);
    }
}
