package org.tigang.corpus.structure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.corpus.model.Provenance;
import org.tigang.corpus.model.Span;
import org.tigang.corpus.repair.Repaired;

/// The door of this package.
public final class Structure {
    public List<Document> documents(Source source, Repaired repaired) {
        Provenance provenance = new Provenance(
                source.source(),
                source.sha256(),
                1,
                source.format(),
                source.encoding(),
                source.confidence(),
                new Span(0, repaired.map().length()));
        return List.of(new Document(
                provenance,
                source.title().orElse(""),
                DocumentKind.OTHER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                repaired.text(),
                List.of(),
                repaired.edits(),
                repaired.slots(),
                source.defects()));
    }
}
