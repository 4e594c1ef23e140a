package org.tigang.generator.intake;

import org.tigang.generator.figures.Period;

/// Two cells that tell the same figure differently. The first one is kept.
final class Contradiction {
    private Contradiction() {}

    static String note(String indicator, Period period, Cell kept, Cell other) {
        return "“" + indicator + "”" + period.text() + "有两个不同的数：" + text(kept) + "，" + text(other) + "；用前一个，请核对";
    }

    private static String text(Cell cell) {
        return cell.reference() + " 是 " + cell.value().toPlainString();
    }
}
