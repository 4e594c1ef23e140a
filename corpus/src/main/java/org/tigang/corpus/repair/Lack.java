package org.tigang.corpus.repair;

/// A word that one copy of a passage has and the other lacks.
///
/// @param at the empty place
record Lack(int at, String word) {}
