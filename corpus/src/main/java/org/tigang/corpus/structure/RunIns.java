package org.tigang.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tigang.corpus.model.Block;

/// Headings within a paragraph: 一是要推进技术创新。充分发挥…二是要提升职工素质。推动….
///
/// A list whose members are one sentence each, or stand between semicolons, has none.
final class RunIns {
    private static final int LONGEST_SENTENCE = 32;
    private static final int LONGEST_CLAUSE = 10;

    private RunIns() {}

    /// How long the heading is, marker included, that each block of a line begins with: 0 for none.
    static List<Integer> lengths(String text, List<Block> blocks) {
        List<Integer> bySentence = new ArrayList<>();
        List<Integer> byClause = new ArrayList<>();
        for (Block block : blocks) {
            Optional<Marker> marker = marker(text, block);
            String item = block.at().in(text);
            bySentence.add(marker.map(m -> sentence(item, m)).orElse(0));
            byClause.add(marker.map(m -> clause(item, m)).orElse(0));
        }
        if (isList(bySentence, blocks)) {
            return bySentence;
        }
        return isList(byClause, blocks) && isParallel(text, blocks, byClause)
                ? byClause
                : blocks.stream().map(_ -> 0).toList();
    }

    /// Of an item that begins a sentence.
    private static Optional<Marker> marker(String text, Block block) {
        int from = block.at().from();
        boolean begins = from == 0 || "\n。！”".indexOf(text.charAt(from - 1)) >= 0;
        return block instanceof Block.Item && begins
                ? Marker.of(block.at().in(text)).filter(m -> m.style().isSpoken())
                : Optional.empty();
    }

    private static int sentence(String item, Marker marker) {
        int stop = item.indexOf('。');
        boolean heading = stop > 0 && stop - marker.length() <= LONGEST_SENTENCE && stop + 1 < item.length();
        return heading ? stop + 1 : 0;
    }

    private static int clause(String item, Marker marker) {
        int stop = item.indexOf('，', marker.length());
        return stop > marker.length() + 3 && stop - marker.length() <= LONGEST_CLAUSE ? stop + 1 : 0;
    }

    /// Two at least, and most of the items.
    private static boolean isList(List<Integer> lengths, List<Block> blocks) {
        long items = blocks.stream().filter(Block.Item.class::isInstance).count();
        long headings = lengths.stream().filter(length -> length > 0).count();
        return headings >= 2 && 3 * headings >= 2 * items;
    }

    /// 围绕创新发展，…围绕协调发展，…: they begin alike.
    private static boolean isParallel(String text, List<Block> blocks, List<Integer> lengths) {
        List<String> beginnings = new ArrayList<>();
        for (int i = 0; i < lengths.size(); i++) {
            if (lengths.get(i) > 0) {
                beginnings.add(blocks.get(i).at().in(text).substring(2, 4));
            }
        }
        return beginnings.stream().distinct().count() == 1;
    }
}
