package org.tigang.indexer.lucene;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.tigang.corpus.model.Block;
import org.tigang.corpus.model.Span;

/// Walks down a document and knows which headings stand above each paragraph, its own among them.
final class OutlinePath {
    private static final Block.Heading END = new Block.Heading(Integer.MAX_VALUE, new Span(0, 0), 0, "", "", false);

    private final Iterator<Block.Heading> headings;
    private final Deque<Block.Heading> open = new ArrayDeque<>();
    private Block.Heading next;

    OutlinePath(List<Block.Heading> outline) {
        headings = outline.iterator();
        next = following();
    }

    /// The headings above a paragraph, the highest first. Paragraphs must be asked for in order.
    List<String> at(int paragraph) {
        while (next.paragraph() <= paragraph) {
            Block.Heading heading = next;
            while (!open.isEmpty() && open.getLast().level() >= heading.level()) {
                open.removeLast();
            }
            open.addLast(heading);
            next = following();
        }
        return open.stream().map(heading -> heading.marker() + heading.text()).toList();
    }

    private Block.Heading following() {
        return headings.hasNext() ? headings.next() : END;
    }
}
