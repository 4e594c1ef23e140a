package org.tigang.corpus.evaluation;

/// A text without its white space, and the way between the two.
final class Squeezed {
    private final String whole;
    private final String text;
    private final int[] offsets;
    private final int[] places;

    private Squeezed(String whole) {
        this.whole = whole;
        StringBuilder kept = new StringBuilder();
        this.places = new int[whole.length() + 1];
        int[] from = new int[whole.length() + 1];
        for (int i = 0; i < whole.length(); i++) {
            places[i] = kept.length();
            if (!isBlank(whole.charAt(i))) {
                from[kept.length()] = i;
                kept.append(whole.charAt(i));
            }
        }
        places[whole.length()] = kept.length();
        from[kept.length()] = whole.length();
        this.offsets = from;
        this.text = kept.toString();
    }

    static Squeezed of(String whole) {
        return new Squeezed(whole);
    }

    static String text(String whole) {
        return of(whole).text;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000';
    }

    String text() {
        return text;
    }

    /// The place in the squeezed text of an offset in the whole one.
    int place(int offset) {
        return places[offset];
    }

    /// Whether a line ends between the squeezed text's characters `at - 1` and `at`.
    boolean breaksBefore(int at) {
        return at > 0
                && at < text.length()
                && whole.substring(offsets[at - 1], offsets[at]).indexOf('\n') >= 0;
    }
}
