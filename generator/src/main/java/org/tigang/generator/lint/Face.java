package org.tigang.generator.lint;

/// The typefaces of an official page, whatever house made the font.
enum Face {
    TITLE_SONG("小标宋", "方正小标宋简体"),
    FANGSONG("仿宋", "仿宋_GB2312"),
    KAI("楷体", "楷体_GB2312"),
    HEI("黑体", "黑体"),
    SONG("宋体", "宋体"),
    /// Named, and none of these.
    OTHER("其他字体", ""),
    /// Left to the word processor: nothing can be said of it.
    UNKNOWN("未指定", "");

    private final String label;
    private final String family;

    Face(String label, String family) {
        this.label = label;
        this.family = family;
    }

    String label() {
        return label;
    }

    /// What a corrected copy names.
    String family() {
        return family;
    }

    static Face of(String family) {
        if (family.isEmpty()) {
            return UNKNOWN;
        }
        if (family.contains("标宋")) {
            return TITLE_SONG;
        }
        if (family.matches("(?i).*(仿宋|fang ?song).*")) {
            return FANGSONG;
        }
        if (family.matches("(?i).*(楷|kai).*")) {
            return KAI;
        }
        if (family.matches("(?i).*雅黑.*|.*yahei.*")) {
            return OTHER;
        }
        if (family.matches("(?i).*(黑|hei|sans (sc|cjk)).*")) {
            return HEI;
        }
        return family.matches("(?i).*(宋|song|simsun|serif (sc|cjk)).*") ? SONG : OTHER;
    }
}
