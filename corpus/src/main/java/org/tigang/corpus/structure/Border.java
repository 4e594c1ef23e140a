package org.tigang.corpus.structure;

import java.util.Optional;

/// Where a document begins in a file.
///
/// @param line of the clean text, from 1
/// @param original where what belongs to it begins in the decoded file
/// @param heading what the page puts before it: …篇一
record Border(int line, int original, Optional<String> heading) {}
