package org.tigang.indexer.lucene;

import java.util.List;

/// A paragraph as it is searched for marks: its text, and what is open in it.
record Passage(String text, List<OpenPlace> open) {
    Passage {
        open = List.copyOf(open);
    }
}
