package org.tigang.corpus.repair;

/// One way to read a stretch whose bytes slipped.
///
/// @param text what stood there; `□` is a letter or digit that was eaten
/// @param end where the stretch ends in the page
/// @param score the logarithm of a probability, of use only beside other readings of the same place
/// @param vanished how many pairs of bytes left no trace
/// @param cut whether the page was cut behind it
record ShiftReading(String text, int end, double score, int vanished, boolean cut) {
    static final char EATEN = '□';

    ShiftReading with(double newScore) {
        return with(text, newScore);
    }

    ShiftReading with(String newText, double newScore) {
        return new ShiftReading(newText, end, newScore, vanished, cut);
    }
}
