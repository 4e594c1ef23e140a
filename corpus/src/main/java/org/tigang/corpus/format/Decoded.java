package org.tigang.corpus.format;

import java.util.List;
import java.util.Optional;
import org.tigang.corpus.model.Defect;

/// The text of one file, not yet repaired.
///
/// @param format txt html docx pdf
/// @param text one paragraph a line for HTML, DOCX and PDF; for TXT the characters of the file as they are, without
/// the
///     byte order mark
/// @param encoding of text formats
/// @param confidence of that encoding, 0 to 1
/// @param bytes leads from the text back to the bytes of the file; empty where there is no such way (HTML, DOCX,
/// PDF)
/// @param outline the paragraphs that carry an outline level of the file's own
/// @param title the file's own title, where it has one
public record Decoded(
        String format,
        String text,
        Optional<String> encoding,
        double confidence,
        Optional<ByteMap> bytes,
        List<OutlineMark> outline,
        Optional<String> title,
        List<Defect> defects) {
    public Decoded {
        outline = List.copyOf(outline);
        defects = List.copyOf(defects);
    }
}
