package org.tigang.corpus.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tigang.corpus.model.Block;
import org.tigang.corpus.model.Block.Heading;
import org.tigang.corpus.model.Defect;
import org.tigang.corpus.model.DefectKind;
import org.tigang.corpus.model.Slot;
import org.tigang.corpus.model.SlotType;
import org.tigang.corpus.model.Span;
import org.tigang.corpus.structure.Contents.Entry;

/// Puts headings that the body has lost back from the contents list before it. Their text stands in the list; the
/// text of the document is not touched.
final class Restoration {
    private static final int SHORTEST_REST = 6;

    private final List<Line> lines;
    private final List<Slot> slots;
    private final List<Block> blocks;
    private final List<Defect> defects = new ArrayList<>();

    private Restoration(List<Line> lines, List<Block> blocks, List<Slot> slots) {
        this.lines = lines;
        this.slots = slots;
        this.blocks = new ArrayList<>(blocks);
    }

    /// The blocks with the lost headings among them, and what is to be told of each.
    record Result(List<Block> blocks, List<Defect> defects) {}

    static Result of(List<Line> lines, List<Block> blocks, List<Slot> slots, List<Entry> contents) {
        Restoration restoration = new Restoration(lines, blocks, slots);
        if (contents.size() >= 2) {
            restoration.align(contents);
        }
        return new Result(restoration.blocks, restoration.defects);
    }

    /// In the order of the list: what stands in the body, and between two of these what does not.
    private void align(List<Entry> contents) {
        int from = 0;
        List<Entry> lost = new ArrayList<>();
        for (Entry entry : contents) {
            Optional<Heading> found = find(entry, from);
            if (found.isPresent()) {
                int at = found.get().at().from();
                restore(lost, from, at);
                lost.clear();
                from = at + 1;
            } else {
                lost.add(entry);
            }
        }
        if (from > 0) {
            restore(lost, from, lines.getLast().at().to());
        }
    }

    private Optional<Heading> find(Entry entry, int from) {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.at().from() >= from && isSame(entry, heading))
                .findFirst();
    }

    private static boolean isSame(Entry entry, Heading heading) {
        String listed = entry.text();
        String told = heading.text();
        int common = Math.min(listed.length(), told.length());
        boolean begin = common >= SHORTEST_REST && listed.substring(0, common).equals(told.substring(0, common));
        return listed.equals(told) || begin;
    }

    /// Each on the line where its rest still stands, else where text was taken out, else before what follows it.
    private void restore(List<Entry> lost, int from, int to) {
        int after = from;
        for (Entry entry : lost) {
            if (isWithin(entry, after, to)) {
                continue;
            }
            Optional<Line> rest = rest(entry, after, to);
            Span at = rest.map(Line::at).orElse(place(after, to));
            after = Math.max(after, at.to());
            put(entry, at);
        }
    }

    /// Its words stand in a paragraph: 一是…；二是….
    private boolean isWithin(Entry entry, int from, int to) {
        return between(from, to).stream()
                .anyMatch(line -> !line.text().equals(entry.text())
                        && line.text().contains(entry.text())
                        && line.text().length() > entry.written().length());
    }

    private Optional<Line> rest(Entry entry, int from, int to) {
        return between(from, to).stream()
                .filter(line ->
                        line.text().length() >= SHORTEST_REST && entry.text().endsWith(bare(line.text())))
                .findFirst();
    }

    private static String bare(String line) {
        return line.endsWith("。") ? line.substring(0, line.length() - 1) : line;
    }

    private List<Line> between(int from, int to) {
        return lines.stream()
                .filter(line -> line.at().from() >= from && line.at().to() <= to)
                .toList();
    }

    private Span place(int from, int to) {
        int at = slots.stream()
                .filter(slot -> slot.type() == SlotType.LOST
                        // A single character is no heading.
                        && slot.at().length() != 1
                        && slot.at().from() >= from
                        && slot.at().to() <= to)
                .mapToInt(slot -> slot.at().from())
                .findFirst()
                .orElse(lineStart(to));
        return new Span(at, at);
    }

    private int lineStart(int at) {
        return lines.reversed().stream()
                .mapToInt(line -> line.at().from())
                .filter(start -> start <= at)
                .findFirst()
                .orElse(0);
    }

    private void put(Entry entry, Span at) {
        int paragraph = (int)
                lines.stream().filter(line -> line.at().from() <= at.from()).count();
        String marker = entry.marker().map(m -> m.text().strip()).orElse("");
        if (!at.isEmpty()) {
            blocks.removeIf(block -> at.contains(block.at()));
        }
        blocks.add(new Heading(paragraph, at, level(entry), marker, entry.text(), true));
        blocks.sort(Comparator.comparing(Block::at));
        defects.add(
                new Defect(DefectKind.NUMBERING, "第%d段的标题“%s”在正文中缺失，已据文前目录补入提纲".formatted(paragraph, entry.written())));
    }

    /// That of the headings with the same kind of number.
    private int level(Entry entry) {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> style(Marker.of(heading.marker())).equals(style(entry.marker())))
                .mapToInt(Heading::level)
                .findFirst()
                .orElse(1
                        + entry.marker()
                                .map(m -> Math.max(0, m.style().rank() / 20 - 1))
                                .orElse(0));
    }

    private static Optional<Marker.Style> style(Optional<Marker> marker) {
        return marker.map(Marker::style);
    }
}
