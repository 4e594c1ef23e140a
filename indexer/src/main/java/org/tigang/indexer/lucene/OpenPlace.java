package org.tigang.indexer.lucene;

import java.util.ArrayList;
import java.util.List;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.Slot;
import org.tigang.corpus.model.SlotType;
import org.tigang.corpus.model.Span;

/// A place of a paragraph whose content somebody took out, and what could have stood there.
///
/// @param at in the paragraph; may be empty
/// @param count how many characters are gone, 0 where nobody knows
record OpenPlace(Span at, SlotType type, int count) {
    /// Between the places of one paragraph as they are [written][#written].
    static final String SEPARATOR = ";";

    private static final String NUMERALS = "零〇一二三四五六七八九十百千万亿两几多余.,";

    /// More than this is no blank to be filled but a missing page.
    private static final int MOST_LOST = 20;

    /// Those of one paragraph.
    static List<OpenPlace> of(Document document, Span paragraph) {
        List<OpenPlace> places = new ArrayList<>();
        for (Slot slot : document.slots()) {
            if (paragraph.contains(slot.at())) {
                places.add(new OpenPlace(
                        slot.at().shift(-paragraph.from()),
                        slot.type(),
                        slot.count().orElse(0)));
            }
        }
        return places;
    }

    static OpenPlace parse(String written) {
        String[] parts = written.split(" ", -1);
        var at = new Span(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        return new OpenPlace(at, SlotType.valueOf(parts[0]), Integer.parseInt(parts[3]));
    }

    String written() {
        return type.name() + " " + at.from() + " " + at.to() + " " + count;
    }

    /// How many characters at most could have stood here.
    int longest() {
        return switch (type) {
            case DATE -> 3;
            case UNIT, YEAR -> 4;
            case PLACE -> 10;
            case NUMBER, SESSION, NAME -> 12;
            case ORGANISATION -> 20;
            case DOCUMENT, SLOGAN -> 40;
            case LOST -> count <= MOST_LOST ? count : 0;
        };
    }

    /// Whether a character of folded text could have stood here.
    boolean takes(char c) {
        return switch (type) {
            case NUMBER, YEAR, DATE -> isDigit(c) || NUMERALS.indexOf(c) >= 0;
            case UNIT, SESSION, NAME, ORGANISATION -> isLetter(c);
            case PLACE -> isLetter(c) || c == '.' || c == '%';
            case DOCUMENT, SLOGAN, LOST -> true;
        };
    }

    /// Whether 20xx can be this year: the digits that are left must agree. A run may begin or end within it.
    boolean agrees(String mark, String piece, boolean begins, boolean ends) {
        if (type != SlotType.YEAR) {
            return true;
        }
        if (!begins && !ends && piece.length() != 4 && piece.length() != mark.length()) {
            return false;
        }
        int shift = begins && !ends ? mark.length() - piece.length() : 0;
        for (int i = Math.max(0, -shift); i < piece.length() && i + shift < mark.length(); i++) {
            char left = mark.charAt(i + shift);
            if (isDigit(left) && isDigit(piece.charAt(i)) && left != piece.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}
