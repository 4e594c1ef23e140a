package org.tigang.corpus.structure;

import java.util.List;
import java.util.Optional;
import org.tigang.corpus.model.Defect;

/// What is known of a file before its text is looked at.
///
/// @param source the file as the user named it
/// @param sha256 of its bytes
/// @param format txt html docx pdf
/// @param encoding of text formats
/// @param confidence of that encoding, 0 to 1
/// @param outline lines that the format marks as headings, in order
/// @param title that the format gives
/// @param defects found while reading
public record Source(
        String source,
        String sha256,
        String format,
        Optional<String> encoding,
        double confidence,
        List<OutlineHint> outline,
        Optional<String> title,
        List<Defect> defects) {
    public Source {
        outline = List.copyOf(outline);
        defects = List.copyOf(defects);
    }

    /// The file's name without folders and ending.
    String name() {
        String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
