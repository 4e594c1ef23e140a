package org.tigang.corpus.evaluation;

/// The marks of Chinese in their full width, so that lines which differ in them alone are the same.
final class Wide {
    private static final String HALF = ",;:!?()";
    private static final String FULL = "，；：！？（）";

    private Wide() {}

    static String of(String text) {
        StringBuilder wide = new StringBuilder(text);
        for (int i = 0; i < wide.length(); i++) {
            int half = HALF.indexOf(wide.charAt(i));
            wide.setCharAt(i, half < 0 ? wide.charAt(i) : FULL.charAt(half));
        }
        return wide.toString();
    }
}
