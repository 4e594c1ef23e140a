package org.tigang.generator.phrase;

import java.util.List;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.DocumentKind;

/// The one port to the past documents: what the library lends to a new report. Every answer keeps to the brief's
/// `use`.
public interface Phrasebook {

    /// Paragraphs that speak of the words, the best first.
    List<Passage> passages(String words, int limit);

    /// Whole documents that can serve as a model for one of the kind: the same kind first, then its relatives;
    /// the latest first.
    List<Document> models(DocumentKind kind, int limit);
}
