package org.tigang.indexer.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.tigang.corpus.model.Span;
import org.tigang.indexer.query.Hit;

/// An entry of the index becomes a hit.
final class EntryReader {
    /// The fields of a [Passage].
    static final Set<String> PASSAGE = Set.of(Kept.TEXT, Kept.OPEN);

    private EntryReader() {}

    static Hit hit(Document entry, List<Span> matches, double score) {
        return new Hit(
                text(entry, Kept.DOCUMENT),
                text(entry, Kept.SOURCE),
                text(entry, Kept.TITLE),
                text(entry, Kept.KIND),
                year(entry),
                List.of(entry.getValues(Kept.PATH)),
                Integer.parseInt(text(entry, Kept.PARAGRAPH)),
                text(entry, Kept.TEXT),
                matches,
                score);
    }

    static Passage passage(Document entry) {
        return new Passage(
                text(entry, Kept.TEXT),
                Arrays.stream(entry.getValues(Kept.OPEN)).map(OpenPlace::parse).toList());
    }

    static String text(Document entry, String field) {
        return Optional.ofNullable(entry.get(field)).orElse("");
    }

    private static OptionalInt year(Document entry) {
        String year = entry.get(Kept.YEAR);
        return year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
    }
}
