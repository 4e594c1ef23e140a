package org.tigang.generator.check;

import java.util.List;

/// A sheet as it lies there.
///
/// @param rows of places, in the order of the file
record Grid(List<List<Place>> rows) {

    /// A cell with its address as evidence names it: `stats.xlsx!Sheet1!C2`.
    record Place(String reference, String text) {}

    Place place(int row, int column) {
        List<Place> cells = rows.get(row);
        return column >= 0 && column < cells.size() ? cells.get(column) : new Place("", "");
    }

    String text(int row, int column) {
        return place(row, column).text();
    }

    /// A, B … Z, AA of a column counted from 0.
    static String letters(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
