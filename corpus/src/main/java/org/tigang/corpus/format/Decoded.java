package org.tigang.corpus.format;

import java.util.List;
import java.util.Optional;
import org.tigang.corpus.model.Defect;
import org.tigang.corpus.model.DefectKind;

/// The text of one file, not yet repaired.
///
/// @param format txt html docx doc rtf odt pdf xlsx xls csv
/// @param text one paragraph or row a line; for TXT the characters of the file as they are, without the byte
/// order
///     mark
/// @param encoding of text formats
/// @param confidence of that encoding, 0 to 1
/// @param bytes leads from the text back to the bytes of the file; empty where there is no such way (all but TXT)
/// @param outline the paragraphs that carry an outline level of the file's own
/// @param title the file's own title, where it has one
/// @param margins what stands at the head or the foot of the pages, each line once; no part of the text
public record Decoded(
        String format,
        String text,
        Optional<String> encoding,
        double confidence,
        Optional<ByteMap> bytes,
        List<OutlineMark> outline,
        Optional<String> title,
        List<Defect> defects,
        List<String> margins) {
    public Decoded {
        outline = List.copyOf(outline);
        title = title.map(String::strip).filter(t -> !t.isEmpty());
        defects = List.copyOf(defects);
        margins = margins.stream().distinct().toList();
    }

    /// A document that tells its characters itself; without any text it has that defect.
    static Decoded of(String format, List<String> lines) {
        String text = String.join("\n", lines);
        List<Defect> defects = text.isBlank() ? List.of(new Defect(DefectKind.EMPTY, "文档里没有文字")) : List.of();
        return new Decoded(
                format, text, Optional.empty(), 1, Optional.empty(), List.of(), Optional.empty(), defects, List.of());
    }

    static Decoded of(String format, BodyText body) {
        return of(format, body.lines()).withOutline(body.outline());
    }

    private Decoded withOutline(List<OutlineMark> marks) {
        return new Decoded(format, text, encoding, confidence, bytes, marks, title, defects, margins);
    }

    Decoded withTitle(Optional<String> told) {
        return new Decoded(format, text, encoding, confidence, bytes, outline, told, defects, margins);
    }

    Decoded withDefects(List<Defect> found) {
        return new Decoded(format, text, encoding, confidence, bytes, outline, title, found, margins);
    }

    Decoded withMargins(List<String> lines) {
        return new Decoded(format, text, encoding, confidence, bytes, outline, title, defects, lines);
    }

    /// As it was read from the bytes of a text.
    Decoded withEncodingOf(Decoded raw) {
        return new Decoded(
                format, text, raw.encoding, raw.confidence, Optional.empty(), outline, title, defects, margins);
    }
}
