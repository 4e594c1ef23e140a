package org.tigang.corpus.model;

import java.util.Optional;

/// One repair: what stood in the decoded file and what stands in the clean text.
///
/// @param original where it stood, in the decoded file
/// @param bytes the same in bytes of the file; empty where a format has no such bytes (DOCX, PDF)
/// @param at where its result stands in the clean text; an empty span for text taken out
/// @param certified whether the damage, applied to the result, gives exactly what was observed
public record Edit(
        EditKind kind, Span original, Optional<Span> bytes, Span at, String before, String after, boolean certified) {}
