package org.tigang.corpus.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tigang.corpus.model.Block;
import org.tigang.corpus.model.Defect;
import org.tigang.corpus.model.DefectKind;
import org.tigang.corpus.model.Span;

/// Turns the lines of one document into its blocks, every line into one at least.
final class Outline {
    /// A heading that a sentence follows on its line is one short sentence itself.
    private static final int LONGEST_RUN_IN = 45;
    private static final int LONGEST = 60;
    private static final int LONGEST_PLAIN = 25;
    private static final int LONGEST_LEAD = 14;
    private static final int PLAIN_RANK = Marker.Style.CHINESE.rank() - 1;

    private final List<Line> lines;
    private final int firstBodyLine;
    private final Map<Integer, Integer> hints;
    private final boolean hasTopMarkers;
    private final boolean hasLeads;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Defect> defects = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /// A heading whose part is being read.
    private record Open(int rank, int number) {}

    /// @param titleLines how many lines at the top are no body
    /// @param hints level by line of this document
    Outline(List<Line> lines, int titleLines, Map<Integer, Integer> hints) {
        this.lines = lines;
        this.firstBodyLine = titleLines + 1;
        this.hints = hints;
        this.hasTopMarkers = lines.stream()
                .map(line -> Marker.of(line.text()))
                .flatMap(Optional::stream)
                .anyMatch(marker -> marker.style().compareTo(Marker.Style.BRACKETED) < 0);
        this.hasLeads = leads(lines);
        lines.forEach(this::read);
    }

    List<Block> blocks() {
        return blocks;
    }

    /// Gaps in the numbering: a heading is lost, or was numbered wrongly.
    List<Defect> defects() {
        return defects;
    }

    private void read(Line line) {
        Optional<Marker> marker = line.number() < firstBodyLine ? Optional.empty() : Marker.of(line.text());
        int headingEnd = marker.map(m -> headingEnd(line.text(), m)).orElse(0);
        if (line.isTableRow()) {
            blocks.add(row(line));
        } else if (headingEnd > 0) {
            heading(line, marker.orElseThrow(), headingEnd);
        } else if ((hints.containsKey(line.number()) && line.number() >= firstBodyLine) || isPlainHeading(line)) {
            plainHeading(line);
        } else if (hasLeads && isLead(line)) {
            add(line, enter(PLAIN_RANK, 0), "", 0, firstStop(line.text(), 0) + 1);
        } else {
            blocks.addAll(Items.in(line, 0));
        }
    }

    /// 下足“硬功夫”。组建工作机构…: without any numbering, most paragraphs begin with a short sentence that names
    /// them.
    private static boolean leads(List<Line> lines) {
        boolean numbered =
                lines.stream().anyMatch(line -> Marker.of(line.text()).isPresent());
        long paragraphs =
                lines.stream().filter(line -> line.text().length() > LONGEST).count();
        long leads = lines.stream().filter(Outline::isLead).count();
        return !numbered && leads >= 3 && 2 * leads > paragraphs;
    }

    private static boolean isLead(Line line) {
        int stop = firstStop(line.text(), 0);
        return stop >= 4 && stop <= LONGEST_LEAD && line.text().length() > LONGEST;
    }

    private static Block row(Line line) {
        List<String> cells =
                Arrays.stream(line.text().split("\t", -1)).map(String::strip).toList();
        return new Block.TableRow(line.number(), line.at(), cells);
    }

    /// Where the heading ends that a marker opens, or 0: a numbered line can be a sentence of the text.
    private static int headingEnd(String line, Marker marker) {
        int stop = firstStop(line, marker.length());
        if (stop < 0) {
            boolean goesOn = "；;，,、：:".indexOf(line.charAt(line.length() - 1)) >= 0;
            return line.length() - marker.length() > LONGEST || goesOn || line.length() == marker.length()
                    ? 0
                    : line.length();
        }
        return stop - marker.length() <= LONGEST_RUN_IN ? stop + 1 : 0;
    }

    private static int firstStop(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            if ("。！？".indexOf(line.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private void heading(Line line, Marker marker, int end) {
        int rank = marker.style().rank();
        checkNumber(line, marker, rank);
        int level = hints.getOrDefault(line.number(), enter(rank, marker.number()));
        add(line, level, marker.text().strip(), marker.length(), end);
    }

    private void plainHeading(Line line) {
        int level = enter(PLAIN_RANK, 0);
        add(line, hints.getOrDefault(line.number(), level), "", 0, line.text().length());
    }

    private void add(Line line, int level, String marker, int from, int end) {
        String text = line.text().substring(from, end).strip().replaceFirst("[。：:]$", "");
        Span at = new Span(line.at().from(), line.at().from() + end);
        blocks.add(new Block.Heading(line.number(), at, Math.max(1, level), marker, text, false));
        if (end < line.text().length()) {
            blocks.addAll(Items.in(line, end));
        }
    }

    /// The level of a heading: how many headings of an outer kind it stands in, and one.
    private int enter(int rank, int number) {
        while (!open.isEmpty() && open.peek().rank() >= rank) {
            open.pop();
        }
        open.push(new Open(rank, number));
        return open.size();
    }

    private void checkNumber(Line line, Marker marker, int rank) {
        int last = open.stream()
                .filter(o -> o.rank() == rank)
                .mapToInt(Open::number)
                .findFirst()
                .orElse(0);
        boolean sibling = open.stream().anyMatch(o -> o.rank() == rank);
        if (marker.number() > last + 1 && (sibling || last > 0)) {
            String note =
                    "第%d段“%s”之前缺%d个同级标题".formatted(line.number(), marker.text().strip(), marker.number() - last - 1);
            defects.add(new Defect(DefectKind.NUMBERING, note));
        }
    }

    /// A short line without a mark at its end, before a paragraph; only in documents without 一、, which name all
    /// headings.
    private boolean isPlainHeading(Line line) {
        if (hasTopMarkers || line.number() < firstBodyLine || line.number() >= lines.size()) {
            return false;
        }
        String text = line.text();
        boolean named = text.length() <= LONGEST_PLAIN
                && Character.isLetter(text.charAt(text.length() - 1))
                && text.length() >= 4;
        return named
                && text.indexOf('，') < 0
                && text.indexOf('：') < 0
                && lines.get(line.number()).text().length() >= 2 * LONGEST_PLAIN;
    }

    static Map<Integer, Integer> levels(List<OutlineHint> hints) {
        return hints.stream().collect(Collectors.toMap(OutlineHint::line, OutlineHint::level, (a, b) -> a));
    }
}
