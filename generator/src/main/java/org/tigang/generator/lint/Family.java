package org.tigang.generator.lint;

/// What a rule speaks of.
public enum Family {
    PAGE("页面"),
    LOOK("字体段落"),
    LEVELS("层次"),
    PUNCTUATION("标点"),
    NUMBERS("数字"),
    ELEMENTS("要素");

    private final String label;

    Family(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
