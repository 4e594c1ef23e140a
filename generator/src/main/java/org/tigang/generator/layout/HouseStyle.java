package org.tigang.generator.layout;

import java.util.List;
import java.util.Map;

/// How one kind of paper looks, as data: the sheet, the grid, the look of each element, the family that serves
/// each face, head and foot. The files lie in `styles/`; [HouseStyles] finds them.
///
/// @param purpose what it is for, in a few words
/// @param families the office's own names of its fonts: 仿宋_GB2312
/// @param deviations where it departs from GB/T 9704-2012
public record HouseStyle(
        String name,
        String purpose,
        Paper paper,
        Grid grid,
        Map<Element, Look> looks,
        Map<Face, String> families,
        Head head,
        Foot foot,
        List<Deviation> deviations) {

    /// 总结 and 报告 without red head.
    public static final HouseStyle SUMMARY = summary();

    public HouseStyle {
        looks = Map.copyOf(looks);
        families = Map.copyOf(families);
        deviations = List.copyOf(deviations);
        for (Element element : Element.values()) {
            if (!looks.containsKey(element)) {
                throw new IllegalArgumentException("no look for " + element);
            }
        }
    }

    // Not from the shelf of all styles, which is made of styles.
    private static HouseStyle summary() {
        Map<String, HouseStyle> styles = StyleFile.builtIn(List.of("official.yaml", "summary.yaml"));
        return styles.values().stream()
                .filter(style -> style.name().equals("总结"))
                .findFirst()
                .orElseThrow();
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
        JUSTIFIED("两端"),
        CENTRED("居中"),
        /// The text at the left, its page number at the right, dots between.
        LEADER("目录"),
        RIGHT("居右"),
        /// Signature and date: see GB/T 9704-2012, 7.3.5.
        CLOSING("落款"),
        /// One part at the left, one at the right.
        SPREAD("两头"),
        /// Right on odd pages, left on even ones.
        OUTER("外侧");

        private final String label;

        Setting(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /// How one element is set.
    ///
    /// @param size in points
    /// @param indent of the first line (the outer edge of a page number), in Hanzi
    /// @param inset from the right edge, in Hanzi
    public record Look(Face face, double size, Setting setting, int indent, int inset, Ink ink) {

        Look sized(double other) {
            return new Look(face, other, setting, indent, inset, ink);
        }

        Look set(Setting other) {
            return new Look(face, size, other, indent, inset, ink);
        }
    }

    /// 版头: where the mark of the office stands, and the red rule.
    ///
    /// @param top of the mark's ink, from the sheet's upper edge, in millimetres
    /// @param suffix put behind the name of a single office: 文件
    /// @param gap of the rule from what stands above it, in millimetres
    /// @param width of the rules, in millimetres
    /// @param weight of the rules, in points
    public record Head(Form form, double top, String suffix, double gap, double width, double weight) {}

    public enum Form {
        NONE("无"),
        /// The mark, the number below it, a red rule.
        DOCUMENT("文件"),
        /// GB/T 9704-2012, 10.1: the mark between the sheet's edge and a double rule; one more at the foot.
        LETTER("信函"),
        /// The mark, the issue below it, who made it and when, a red rule.
        BULLETIN("简报");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /// 版记 and page numbers.
    ///
    /// @param outer weight of the first and the last rule in millimetres, 0 for none
    /// @param inner of those between
    /// @param onEvenPage whether the imprint waits for an even page
    /// @param numbersFirstPage whether the first page bears its number
    public record Foot(double outer, double inner, boolean onEvenPage, boolean numbersFirstPage) {}

    public Look look(Element element) {
        Look look = looks.get(element);
        if (look == null) {
            throw new IllegalStateException("no look for " + element);
        }
        return look;
    }

    public String family(Face face) {
        return families.getOrDefault(face, face.label());
    }

    /// With the office's own fonts.
    public HouseStyle with(Map<Face, String> others) {
        return new HouseStyle(name, purpose, paper, grid, looks, others, head, foot, deviations);
    }
}
