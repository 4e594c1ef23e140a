package org.tigang.corpus.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tigang.corpus.model.EditKind;

/// A row of the gold repairs, and what in the product answers to its class.
///
/// @param line of the page, from 1
/// @param original what stands there; of white space alone where a line is dropped for being empty
record SeedRepair(int line, String kind, String original, String repaired, double certainty, boolean isApplied) {
    private static final double SURE = 0.9;

    /// The edits that undo a class of damage; the table of `docs/evaluation.md`. Classes that are not here are
    /// told as open places (redactions, lost beginnings) or by nothing at all (the author's own grammar and
    /// numbering).
    private static final Map<String, Set<EditKind>> EDITS = Map.of(
            "drop", Set.of(EditKind.FURNITURE, EditKind.STRAY, EditKind.MOJIBAKE),
            "soft-line-break", Set.of(EditKind.LINE_JOIN),
            "link-split", Set.of(EditKind.LINE_JOIN),
            "gbk-shift-cut", Set.of(EditKind.GBK_CUT),
            "gbk-shift-pinyin", Set.of(EditKind.GBK_PINYIN),
            "char-substitution", Set.of(EditKind.SUBSTITUTION),
            "char-lost", Set.of(EditKind.SUBSTITUTION),
            "censored-word", Set.of(EditKind.SUBSTITUTION),
            "punct", Set.of(EditKind.SUBSTITUTION, EditKind.WIDTH),
            "space", Set.of(EditKind.STRAY));

    private static final Set<String> TOLD_BY_NOTHING = Set.of("marker-normalise", "grammar");

    static List<SeedRepair> read(List<String> lines) {
        return lines.stream().skip(1).map(SeedRepair::of).toList();
    }

    private static SeedRepair of(String row) {
        String[] cells = row.split("\t", -1);
        return new SeedRepair(
                Integer.parseInt(cells[0]),
                cells[1],
                cells[2],
                cells[3],
                Double.parseDouble(cells[4]),
                cells[5].equals("yes"));
    }

    /// Lost marks within a split link come back with the join or not at all.
    Optional<Set<EditKind>> edits() {
        String group = kind.startsWith("drop:") ? "drop" : kind;
        return kind.equals("punct-lost")
                ? Optional.of(Set.of(EditKind.LINE_JOIN, EditKind.SUBSTITUTION))
                : Optional.ofNullable(EDITS.get(group));
    }

    boolean isExpected() {
        return !TOLD_BY_NOTHING.contains(kind);
    }

    /// Must be mended; all others must be flagged.
    boolean isSure() {
        return isApplied && certainty >= SURE;
    }

    boolean isMendedIn(SeedLine line) {
        if (kind.startsWith("drop:")) {
            return line.isTakenOut();
        }
        if (kind.equals("soft-line-break")) {
            return line.edits().stream().anyMatch(edit -> edit.kind() == EditKind.LINE_JOIN);
        }
        return kind.equals("paragraph-head-lost") ? isFlaggedIn(line) : line.reads(repaired);
    }

    /// Whether a person is pointed to it: an open place within the words, or an edit there that is not sure.
    boolean isFlaggedIn(SeedLine line) {
        if (line.reads(repaired) && !original.equals(repaired)) {
            return true;
        }
        boolean open = line.open().stream().anyMatch(place -> touches(place, line));
        boolean unsure = line.edits().stream()
                .anyMatch(edit -> !edit.certified() && edits().orElse(Set.of()).contains(edit.kind()));
        return open || unsure || isProposedIn(line);
    }

    /// Whether the place is told among the documents' defects.
    boolean isProposedIn(SeedLine line) {
        int at = line.text().indexOf(original);
        return at >= 0
                && line.doubts().stream().anyMatch(doubt -> {
                    int there = line.text().indexOf(doubt);
                    return there >= 0 && there < at + original.length() && at < there + doubt.length();
                });
    }

    private boolean touches(SeedLine.Open open, SeedLine line) {
        int at = Wide.of(line.text()).indexOf(Wide.of(original));
        boolean within = open.at().from() >= at && open.at().to() <= at + original.length();
        return at < 0 ? Wide.of(original).contains(Wide.of(open.slot().before())) : within;
    }
}
