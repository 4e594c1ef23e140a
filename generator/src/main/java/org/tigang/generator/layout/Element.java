package org.tigang.generator.layout;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a paragraph is on the page. In the order of GB/T 9704-2012, clause 7.
public enum Element {
    CONTENTS_TITLE("目录标题"),
    CONTENTS_1("目录一级"),
    CONTENTS_2("目录二级"),
    COPY_NUMBER("份号"),
    SECRECY("密级"),
    URGENCY("紧急程度"),
    MARK("发文机关标志"),
    NUMBER("发文字号"),
    SIGNERS("签发人"),
    /// Who made a bulletin, and when.
    ISSUED("编印"),
    TITLE("标题"),
    SUBTITLE("题注"),
    ADDRESSEES("主送机关"),
    SALUTATION("称谓"),
    HEADING_1("一级标题"),
    HEADING_2("二级标题"),
    HEADING_3("三级标题"),
    HEADING_4("四级标题"),
    BODY("正文"),
    CAPTION("表题"),
    /// Below a picture, which belongs to it.
    CHART("图题"),
    /// The unit of a whole table.
    UNIT("表的单位"),
    TABLE_HEAD("表头"),
    TABLE_CELL("表格"),
    ATTACHMENTS("附件说明"),
    ATTENDANCE("出席人员"),
    SIGNATURE("署名"),
    DATE("成文日期"),
    NOTE("附注"),
    APPENDIX("附件"),
    APPENDIX_TITLE("附件标题"),
    APPENDIX_TEXT("附件正文"),
    DISTRIBUTION("抄送机关"),
    PRINTED("印发机关"),
    /// The page number.
    FOLIO("页码");

    private static final Set<Element> MASTHEAD = EnumSet.range(COPY_NUMBER, ISSUED);
    private static final Set<Element> IMPRINT = EnumSet.of(DISTRIBUTION, PRINTED);

    private final String label;

    Element(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Optional<Element> labelled(String label) {
        return Stream.of(values())
                .filter(element -> element.label.equals(label))
                .findFirst();
    }

    public static Element heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            case 4 -> HEADING_4;
            default -> throw new IllegalArgumentException("no such level: " + level);
        };
    }

    /// 1 to 4 for a heading, 0 for everything else.
    public int level() {
        return switch (this) {
            case HEADING_1 -> 1;
            case HEADING_2 -> 2;
            case HEADING_3 -> 3;
            case HEADING_4 -> 4;
            default -> 0;
        };
    }

    /// The line of the contents that tells of a heading of level 1 or 2.
    static Element entry(int level) {
        return level == 1 ? CONTENTS_1 : CONTENTS_2;
    }

    public boolean isEntry() {
        return this == CONTENTS_1 || this == CONTENTS_2;
    }

    /// 版头: stands above the red rule, off the grid.
    public boolean isMasthead() {
        return MASTHEAD.contains(this);
    }

    /// 版记: stands at the foot of the last page, off the grid.
    public boolean isImprint() {
        return IMPRINT.contains(this);
    }

    /// Stands above the text proper, set off by a blank line.
    boolean isHead() {
        return this == CONTENTS_TITLE || this == TITLE || this == SUBTITLE;
    }

    /// Stands above a table, and never without its first row.
    public boolean isAboveTable() {
        return this == CAPTION || this == UNIT || this == TABLE_HEAD;
    }

    boolean isClosing() {
        return this == SIGNATURE || this == DATE;
    }
}
