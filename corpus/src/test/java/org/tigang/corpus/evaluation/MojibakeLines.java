package org.tigang.corpus.evaluation;

import java.util.List;

/// The lines of mojibake that the simulator put on a page, and what the edits tell of them.
final class MojibakeLines {
    private static final double RIGHT = 0.9;

    private MojibakeLines() {}

    static List<Damage> of(Page page) {
        return page.damages().stream()
                .filter(damage -> damage.kind().equals("mojibake"))
                .toList();
    }

    /// How many of them some edit tells, nine tenths of their characters right.
    static long told(Page page, Answer answer) {
        String told = answer.removed();
        return of(page).stream().filter(line -> isTold(line, told)).count();
    }

    private static boolean isTold(Damage line, String told) {
        String truth = Wide.of(Squeezed.text(line.inserted()));
        return told.lines().anyMatch(edit -> likeness(truth, Wide.of(Squeezed.text(edit))) >= RIGHT);
    }

    /// The part of the characters of a line that are found in what an edit tells, in order.
    private static double likeness(String truth, String told) {
        if (told.length() < truth.length() / 2) {
            return 0;
        }
        Alignment alignment = Alignment.of(truth, told);
        int right = 0;
        for (int i = 0; i < truth.length(); i++) {
            right += alignment.isRight(i) ? 1 : 0;
        }
        return (double) right / Math.max(1, truth.length());
    }
}
