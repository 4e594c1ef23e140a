package org.tigang.corpus.evaluation;

/// An error that is left: what was written, what is read, and the damage that made it.
///
/// @param characters too many, too few or wrong
record Residue(String cause, String written, String read, int characters) {}
