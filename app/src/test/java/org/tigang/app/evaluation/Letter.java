package org.tigang.app.evaluation;

/// A character as a PDF draws it, in millimetres from the upper left corner of the sheet.
///
/// @param x where its cell begins
/// @param base its base line
/// @param width of its cell
/// @param size of the type
/// @param ink what it blackens; nothing of a space
record Letter(String text, double x, double base, double width, double size, Box ink, boolean red) {
    private static final double ABOVE_BASE_LINE = 0.88;

    /// @param right and `bottom` lie beyond the ink
    record Box(double left, double top, double right, double bottom) {
        Box moved(double across, double down) {
            return new Box(left + across, top + down, right + across, bottom + down);
        }

        boolean isEmpty() {
            return right <= left;
        }
    }

    double end() {
        return x + width;
    }

    /// The upper edge of the cell: of a Hanzi 0.88 stand above the base line, in all fonts for Chinese.
    double top() {
        return base - ABOVE_BASE_LINE * size;
    }

    double bottom() {
        return top() + size;
    }

    /// Takes a whole cell.
    boolean isWide() {
        int code = text.codePointAt(0);
        return code >= 0x2E80 || "“”‘’—…".contains(text);
    }

    Letter moved(double across, double down) {
        return new Letter(text, x + across, base + down, width, size, ink.moved(across, down), red);
    }

    Letter saying(String other) {
        return new Letter(other, x, base, width, size, ink, red);
    }
}
