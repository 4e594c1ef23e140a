package org.tigang.corpus.model;

/// Why a stretch of text was changed; the names stand in the JSON of `tigang read`.
public enum EditKind {
    PINYIN("pinyin"),
    SCRIPT("script"),
    GBK_CUT("gbk-cut"),
    GBK_PINYIN("gbk-pinyin"),
    BLANK_DELETION("blank-deletion"),
    MOJIBAKE("mojibake"),
    FURNITURE("furniture"),
    WIDTH("width"),
    LINE_JOIN("line-join"),
    STRAY("stray"),
    SUBSTITUTION("substitution");

    private final String label;

    EditKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
