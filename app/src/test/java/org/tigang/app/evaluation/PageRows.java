package org.tigang.app.evaluation;

import static org.tigang.app.evaluation.HouseRules.BOTTOM;
import static org.tigang.app.evaluation.HouseRules.TOP;
import static org.tigang.app.evaluation.HouseRules.WITHIN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The lines of a page that stand on the grid, with their rows; head and foot of a document stand off it.
///
/// @param origin the upper edge of the first row
record PageRows(Sheet sheet, HouseRules house, double origin, List<Placed> placed) {

    /// @param row counted from 0
    /// @param off how far from its row it stands, in millimetres
    /// @param afterChart whether it is the caption of one
    record Placed(TextLine line, int row, double off, boolean afterChart) {}

    static PageRows of(Sheet sheet, HouseRules house) {
        double origin = origin(sheet, house);
        List<Placed> placed = new ArrayList<>();
        int title = headEnd(sheet);
        for (TextLine line : sheet.lines().subList(title, sheet.lines().size())) {
            if (!line.is("Figure") && !LineWidthProof.isImprint(line) && !followsImprint(sheet, line)) {
                placed.add(placed(line, house, origin, isCaption(sheet, line, house)));
            }
        }
        for (TextLine line : sheet.loose()) {
            if (line.top() > TOP - WITHIN && line.bottom() < BOTTOM + WITHIN) {
                placed.add(placed(line, house, origin, false));
            }
        }
        placed.sort(Comparator.comparingInt(Placed::row));
        return new PageRows(sheet, house, origin, placed);
    }

    /// Where the title stands among the lines, if anything stands above it.
    private static int headEnd(Sheet sheet) {
        for (int i = 0; i < sheet.lines().size(); i++) {
            if (sheet.lines().get(i).is("Title")) {
                return i;
            }
        }
        return 0;
    }

    static boolean hasHead(Sheet sheet) {
        return headEnd(sheet) > 0;
    }

    private static double origin(Sheet sheet, HouseRules house) {
        return hasHead(sheet) && house.markTop() > 0
                ? sheet.lines().get(headEnd(sheet)).top()
                : TOP;
    }

    private static boolean isCaption(Sheet sheet, TextLine line, HouseRules house) {
        return sheet.charts().stream()
                .anyMatch(chart -> chart.bottom() < line.bottom() && line.top() - chart.bottom() < house.pitch());
    }

    private static Placed placed(TextLine line, HouseRules house, double origin, boolean afterChart) {
        // The smaller letters of a table stand in the middle of their row.
        boolean cell = line.is("TD", "TH") || line.is("");
        double top = line.top() - (cell ? (house.size() - line.size()) / 2 : 0) - origin;
        int row = (int) Math.round(top / house.pitch());
        return new Placed(line, row, top - row * house.pitch(), afterChart);
    }

    // The second line of a list of receivers.
    private static boolean followsImprint(Sheet sheet, TextLine line) {
        return sheet.lines().stream()
                .anyMatch(other -> other.owner().equals(line.owner()) && LineWidthProof.isImprint(other));
    }

    boolean isEmpty() {
        return placed.isEmpty();
    }

    int used() {
        return placed.isEmpty() ? 0 : placed.getLast().row() + 1;
    }

    /// How many lines there is room for.
    int room() {
        return origin == TOP
                ? house.lines()
                : (int) Math.floor((BOTTOM + WITHIN - origin - house.size()) / house.pitch()) + 1;
    }

    TextLine first() {
        return placed.getFirst().line();
    }
}
