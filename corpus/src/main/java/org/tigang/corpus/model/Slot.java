package org.tigang.corpus.model;

import java.util.Optional;
import java.util.OptionalInt;

/// A place in the clean text whose content somebody took out: `**`, `——亿元`, `20xx年`. It is never guessed.
///
/// @param unit the unit that follows an open number
/// @param count how many characters are gone, where the page tells it
public record Slot(Span at, String before, SlotType type, Optional<String> unit, OptionalInt count) {}
