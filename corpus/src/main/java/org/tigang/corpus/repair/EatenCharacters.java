package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.Slot;
import org.tigang.corpus.model.SlotType;
import org.tigang.corpus.model.Span;

/// 奖章□0名: a digit or letter that a slip of bytes took along is gone for good, and a repair put `□` in its
/// place.
/// Boxes that the page shows itself are none.
final class EatenCharacters {
    private EatenCharacters() {}

    static List<Slot> in(String text, Edit edit) {
        if (edit.before().indexOf(ShiftReading.EATEN) >= 0) {
            return List.of();
        }
        List<Slot> slots = new ArrayList<>();
        int to = edit.at().to();
        int at = text.indexOf(ShiftReading.EATEN, edit.at().from(), to);
        for (; at >= 0; at = text.indexOf(ShiftReading.EATEN, at + 1, to)) {
            slots.add(slot(at));
        }
        return slots;
    }

    private static Slot slot(int at) {
        String mark = String.valueOf(ShiftReading.EATEN);
        return new Slot(new Span(at, at + 1), mark, SlotType.LOST, Optional.empty(), OptionalInt.of(1));
    }
}
