package org.tigang.generator.layout;

import java.util.EnumMap;
import java.util.Map;

/// How one kind of paper looks, as data: the sheet, the grid, the look of each element, the family that serves
/// each face.
///
/// @param families the office's own names of its fonts: 仿宋_GB2312
public record HouseStyle(String name, Paper paper, Grid grid, Map<Element, Look> looks, Map<Face, String> families) {

    /// 总结 and 报告 without red head. GB/T 9704-2012: 5.1, 5.2 for the sheet, 7.3 for the faces, 7.5 for the
    /// page number.
    public static final HouseStyle SUMMARY = new HouseStyle(
            "总结、报告",
            new Paper(210, 297, 37, 35, 28, 26),
            new Grid(22, 28, 29.61, 15.79, 15.75),
            summaryLooks(),
            summaryFamilies());

    public HouseStyle {
        looks = Map.copyOf(looks);
        families = Map.copyOf(families);
        for (Element element : Element.values()) {
            if (!looks.containsKey(element)) {
                throw new IllegalArgumentException("no look for " + element);
            }
        }
    }

    /// The sheet and its margins in millimetres.
    public record Paper(double width, double height, double top, double bottom, double left, double right) {}

    /// The lattice that the characters stand in.
    ///
    /// @param lines on a page
    /// @param cells in a line
    /// @param pitch from line to line, in points
    /// @param cell from Hanzi to Hanzi, in points
    /// @param size of the Hanzi that fills a cell: 3号 is 15.75 points, not the 16 of word processors
    public record Grid(int lines, int cells, double pitch, double cell, double size) {

        public double width() {
            return cells * cell;
        }

        /// The advance of a Hanzi of another size, with the grid's own small letting of air.
        double advance(double ofSize) {
            return ofSize * cell / size;
        }
    }

    public enum Setting {
        JUSTIFIED,
        CENTRED,
        /// The text at the left, its page number at the right, dots between.
        LEADER,
        /// Signature and date: see GB/T 9704-2012, 7.3.5.3.
        CLOSING,
        /// Right on odd pages, left on even ones.
        OUTER
    }

    /// How one element is set.
    ///
    /// @param size in points
    /// @param indent of the first line (the outer edge of a page number), in Hanzi
    public record Look(Face face, double size, Setting setting, int indent) {}

    public Look look(Element element) {
        return looks.getOrDefault(element, new Look(Face.FANGSONG, grid.size(), Setting.JUSTIFIED, 2));
    }

    public String family(Face face) {
        return families.getOrDefault(face, face.label());
    }

    private static Map<Element, Look> summaryLooks() {
        double three = 15.75;
        Map<Element, Look> looks = new EnumMap<>(Element.class);
        looks.put(Element.CONTENTS_TITLE, new Look(Face.TITLE_SONG, 22, Setting.CENTRED, 0));
        looks.put(Element.CONTENTS_1, new Look(Face.HEI, three, Setting.LEADER, 0));
        looks.put(Element.CONTENTS_2, new Look(Face.FANGSONG, three, Setting.LEADER, 1));
        looks.put(Element.TITLE, new Look(Face.TITLE_SONG, 22, Setting.CENTRED, 0));
        looks.put(Element.SUBTITLE, new Look(Face.KAI, three, Setting.CENTRED, 0));
        looks.put(Element.SALUTATION, new Look(Face.FANGSONG, three, Setting.JUSTIFIED, 0));
        looks.put(Element.HEADING_1, new Look(Face.HEI, three, Setting.JUSTIFIED, 2));
        looks.put(Element.HEADING_2, new Look(Face.KAI, three, Setting.JUSTIFIED, 2));
        looks.put(Element.HEADING_3, new Look(Face.FANGSONG, three, Setting.JUSTIFIED, 2));
        looks.put(Element.HEADING_4, new Look(Face.FANGSONG, three, Setting.JUSTIFIED, 2));
        looks.put(Element.BODY, new Look(Face.FANGSONG, three, Setting.JUSTIFIED, 2));
        looks.put(Element.SIGNATURE, new Look(Face.FANGSONG, three, Setting.CLOSING, 2));
        looks.put(Element.DATE, new Look(Face.FANGSONG, three, Setting.CLOSING, 2));
        looks.put(Element.FOLIO, new Look(Face.SONG, 14, Setting.OUTER, 1));
        return looks;
    }

    private static Map<Face, String> summaryFamilies() {
        return Map.of(
                Face.TITLE_SONG, "方正小标宋简体",
                Face.FANGSONG, "仿宋_GB2312",
                Face.KAI, "楷体_GB2312",
                Face.HEI, "黑体",
                Face.SONG, "宋体");
    }
}
