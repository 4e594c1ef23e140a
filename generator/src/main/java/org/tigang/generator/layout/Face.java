package org.tigang.generator.layout;

/// The five typefaces of an official page. A house style names the family that serves each.
public enum Face {
    TITLE_SONG("小标宋"),
    FANGSONG("仿宋"),
    KAI("楷体"),
    HEI("黑体"),
    SONG("宋体");

    private final String label;

    Face(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
