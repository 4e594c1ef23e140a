package org.tigang.corpus.model;

import java.util.Optional;

/// Where a document came from.
///
/// @param source the file as the user named it
/// @param sha256 of the file's bytes, 64 lower-case hex digits
/// @param ordinal the document's number within the file, from 1
/// @param format txt html docx pdf
/// @param encoding of text formats
/// @param confidence of that encoding, 0 to 1
/// @param extent the document's part of the decoded file; the extents of a file's documents cover it without a
/// gap
public record Provenance(
        String source,
        String sha256,
        int ordinal,
        String format,
        Optional<String> encoding,
        double confidence,
        Span extent) {}
