package org.tigang.corpus.library;

import java.util.List;
import java.util.OptionalInt;
import org.tigang.corpus.model.Defect;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.DocumentKind;

/// A file of the library, as the catalogue has it.
///
/// @param sha256 of the file's bytes; the file's name in the library
/// @param source as the user named it when it was taken in
public record Entry(String sha256, String source, List<Line> documents) {
    public Entry {
        documents = List.copyOf(documents);
    }

    /// One document of the file.
    ///
    /// @param id of the document
    /// @param characters of its clean text
    public record Line(
            String id, String title, DocumentKind kind, OptionalInt year, int characters, List<Defect> defects) {
        public Line {
            defects = List.copyOf(defects);
        }

        static Line of(Document document) {
            return new Line(
                    document.id(),
                    document.title(),
                    document.kind(),
                    document.year(),
                    document.text().length(),
                    document.defects());
        }
    }

    static Entry of(Filed filed) {
        return new Entry(
                filed.sha256(),
                filed.source(),
                filed.documents().stream().map(Line::of).toList());
    }

    /// Short name of the file, by which [Library#remove] knows it: the first sixteen digits of its hash.
    public String id() {
        return sha256.substring(0, 16);
    }
}
