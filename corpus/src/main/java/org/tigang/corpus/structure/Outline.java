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
import org.tigang.corpus.model.Span;
import org.tigang.corpus.structure.Marker.Style;

/// Turns the lines of one document into its blocks, every line into one at least.
final class Outline {
    /// A heading that a sentence follows on its line is one short sentence itself.
    private static final int LONGEST_RUN_IN = 45;
    private static final int LONGEST = 60;
    private static final int LONGEST_PLAIN = 25;
    private static final int LONGEST_LEAD = 14;
    private static final int PLAIN_RANK = Style.CHINESE.rank() - 1;

    private final String text;
    private final List<Line> lines;
    private final List<Optional<Marker>> markers;
    private final int firstBodyLine;
    private final Map<Integer, Integer> hints;
    private final boolean hasTopMarkers;
    private final boolean hasLeads;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /// A heading whose part is being read.
    private record Open(int rank, Optional<Style> style) {}

    /// @param titleLines how many lines at the top are no body
    /// @param hints level by line of this document
    Outline(String text, List<Line> lines, int titleLines, Map<Integer, Integer> hints) {
        this.text = text;
        this.lines = lines;
        this.firstBodyLine = titleLines + 1;
        this.hints = hints;
        this.markers = lines.stream().map(line -> Marker.of(line.text())).toList();
        Optional<Marker> top = firstTop();
        this.hasTopMarkers = top.isPresent();
        this.hasLeads = markers.stream().allMatch(Optional::isEmpty) && leads(lines);
        // What stands before 二、 stands under the 一、 that is lost.
        top.filter(marker -> marker.number() > 1).ifPresent(marker -> enter(marker.style()));
        lines.forEach(this::read);
    }

    List<Block> blocks() {
        return blocks;
    }

    /// The first 第一部分 or 一、 that is a heading of the body.
    private Optional<Marker> firstTop() {
        for (Line line : lines.subList(Math.min(lines.size(), firstBodyLine - 1), lines.size())) {
            Optional<Marker> marker = marker(line)
                    .filter(m -> m.style().compareTo(Style.BRACKETED) < 0)
                    .filter(m -> headingEnd(line.text(), m) > 0);
            if (marker.isPresent()) {
                return marker;
            }
        }
        return Optional.empty();
    }

    private Optional<Marker> marker(Line line) {
        return markers.get(line.number() - 1);
    }

    private void read(Line line) {
        Optional<Marker> marker = line.number() < firstBodyLine ? Optional.empty() : marker(line);
        int headingEnd = marker.filter(this::isPlaced)
                .map(m -> headingEnd(line.text(), m))
                .orElse(0);
        if (line.isTableRow()) {
            blocks.add(row(line));
        } else if (headingEnd > 0) {
            heading(line, marker.orElseThrow(), headingEnd);
        } else if ((hints.containsKey(line.number()) && line.number() >= firstBodyLine) || isPlainHeading(line)) {
            plainHeading(line);
        } else if (hasLeads && isLead(line)) {
            add(line, enter(PLAIN_RANK, Optional.empty()), "", 0, firstStop(line.text(), 0) + 1);
        } else {
            addRest(line, 0);
        }
    }

    /// Where 一、 is used, 第一， and 一是 count below it and nowhere else.
    private boolean isPlaced(Marker marker) {
        return !marker.style().isSpoken() || !hasTopMarkers || !open.isEmpty();
    }

    /// 下足“硬功夫”。组建工作机构…: without any numbering, most paragraphs begin with a short sentence that names
    /// them.
    private static boolean leads(List<Line> lines) {
        long paragraphs =
                lines.stream().filter(line -> line.text().length() > LONGEST).count();
        long leads = lines.stream().filter(Outline::isLead).count();
        return leads >= 3 && 2 * leads > paragraphs;
    }

    private static boolean isLead(Line line) {
        int stop = line.text().length() > LONGEST ? firstStop(line.text(), 0) : -1;
        return stop >= 4 && stop <= LONGEST_LEAD;
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
            boolean heading = line.length() - marker.length() <= LONGEST && !goesOn && line.length() > marker.length();
            return heading && marker.style() != Style.LISTED ? line.length() : 0;
        }
        boolean member = marker.style() == Style.LISTED && stop + 1 == line.length();
        return stop - marker.length() <= LONGEST_RUN_IN && !member ? stop + 1 : 0;
    }

    private static int firstStop(String line, int from) {
        int last = Math.min(line.length(), from + LONGEST + LONGEST);
        for (int i = from; i < last; i++) {
            char c = line.charAt(i);
            if (c == '。' || c == '！' || c == '？') {
                return i;
            }
        }
        return -1;
    }

    private void heading(Line line, Marker marker, int end) {
        int level = hints.getOrDefault(line.number(), enter(marker.style()));
        add(line, level, marker.text().strip(), marker.length(), end);
    }

    private void plainHeading(Line line) {
        int level = enter(PLAIN_RANK, Optional.empty());
        add(line, hints.getOrDefault(line.number(), level), "", 0, line.text().length());
    }

    private void add(Line line, int level, String marker, int from, int end) {
        Span at = new Span(line.at().from(), line.at().from() + end);
        blocks.add(
                new Block.Heading(line.number(), at, Math.max(1, level), marker, named(line.text(), from, end), false));
        if (end < line.text().length()) {
            addRest(line, end);
        }
    }

    private static String named(String line, int from, int end) {
        String named = line.substring(from, end).strip();
        boolean closed = !named.isEmpty() && "。：:，".indexOf(named.charAt(named.length() - 1)) >= 0;
        return closed ? named.substring(0, named.length() - 1) : named;
    }

    /// Running text with its items, and the headings among them where the text stands under a heading.
    private void addRest(Line line, int from) {
        List<Block> rest = Items.in(line, from);
        if (rest.size() < 2 || open.isEmpty()) {
            blocks.addAll(rest);
            return;
        }
        List<Integer> lengths = RunIns.lengths(text, rest);
        for (int i = 0; i < rest.size(); i++) {
            if (lengths.get(i) > 0) {
                addRunIn(rest.get(i), lengths.get(i));
            } else {
                blocks.add(rest.get(i));
            }
        }
    }

    /// It is closed by the end of its line, so nothing ever stands under it.
    private void addRunIn(Block item, int length) {
        String whole = item.at().in(text);
        Marker marker = Marker.of(whole).orElseThrow();
        int end = item.at().from() + length;
        blocks.add(new Block.Heading(
                item.paragraph(),
                new Span(item.at().from(), end),
                open.size() + 1,
                marker.text(),
                named(whole, marker.length(), length),
                false));
        blocks.add(new Block.Paragraph(item.paragraph(), new Span(end, item.at().to())));
    }

    private int enter(Style style) {
        return enter(style.isSpoken() ? spokenRank(style) : style.rank(), Optional.of(style));
    }

    /// As its last sibling, else right below what is open.
    private int spokenRank(Style style) {
        return open.stream()
                .filter(o -> o.style().equals(Optional.of(style)))
                .mapToInt(Open::rank)
                .findFirst()
                .orElse(open.isEmpty() ? 1 : open.peek().rank() + 1);
    }

    /// The level of a heading: how many headings of an outer kind it stands in, and one.
    private int enter(int rank, Optional<Style> style) {
        boolean spoken = style.filter(Style::isSpoken).isPresent();
        while (!open.isEmpty() && (open.peek().rank() >= rank || (!spoken && isListed(open.peek())))) {
            open.pop();
        }
        open.push(new Open(rank, style));
        return open.size();
    }

    private static boolean isListed(Open open) {
        return open.style().equals(Optional.of(Style.LISTED));
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
