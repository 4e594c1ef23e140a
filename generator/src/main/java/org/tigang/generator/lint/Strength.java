package org.tigang.generator.lint;

/// How binding a rule is, in the standard's own words. Only what it prescribes can be broken.
public enum Strength {
    MUST("规定"),
    USUAL("一般"),
    ADVISED("推荐"),
    MAY("可以"),
    /// Not in a standard: what offices do.
    CUSTOM("实务");

    private final String label;

    Strength(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
