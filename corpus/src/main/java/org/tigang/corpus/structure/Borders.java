package org.tigang.corpus.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tigang.corpus.model.Span;
import org.tigang.corpus.repair.CollectionHeading;
import org.tigang.corpus.repair.Repaired;

/// Finds the documents of a page that holds several: under …篇一, …篇二, and more than one under one of these.
final class Borders {
    private static final Pattern SALUTATION =
            Pattern.compile("(?:尊敬的)?(?:同志们|各位[\\p{IsHan}]{2,4}(?:[、，]\\s*(?:同志们|各位[\\p{IsHan}]{2,4}))*)[：:]");
    /// 同志们，让我们…！: the last words of a speech.
    private static final Pattern FAREWELL = Pattern.compile(
            "^(?:各位[\\p{IsHan}]{2,4}、?)?(?:同志们|各位[\\p{IsHan}]{2,4})?[，！](?=.{20}).*(?:让我们|我们(?:一定)?要|我相信|而?努力奋斗).*[！。]$");
    /// 市委召开…会议，目的是…, 今天，我们在这里召开…: the first words of one.
    private static final Pattern OPENING = Pattern.compile(
            "^(?=.{40}).{0,24}(?:召开.{0,24}(?:会议?|大会)|(?:这次|本次|今天的)[^，。]{0,16}会议?)(?:[，。]|.{0,40}(?:目的|任务|主题)是)");
    private static final String ENDS = "。！”）";
    private static final int LONGEST_HEAD = 40;
    private static final int MOST_HEAD = 6;
    /// In lines: a salutation near the beginning opens the document that has begun.
    private static final int SHORTEST = 5;

    private final List<Line> lines;
    private final Repaired repaired;
    private final List<Border> borders = new ArrayList<>();

    private Borders(List<Line> lines, Repaired repaired) {
        this.lines = lines;
        this.repaired = repaired;
    }

    /// In order; there is always one.
    static List<Border> of(List<Line> lines, Repaired repaired) {
        return new Borders(lines, repaired).find();
    }

    private List<Border> find() {
        Map<Integer, CollectionHeading> headings = headings();
        borders.add(new Border(1, 0, text(headings, 1)));
        boolean collection = !headings.isEmpty();
        for (int i = 1; i < lines.size(); i++) {
            int number = lines.get(i).number();
            if (headings.containsKey(number)) {
                borders.add(new Border(number, headings.get(number).original(), text(headings, number)));
            } else {
                inner(i, collection).ifPresent(this::add);
            }
        }
        return borders;
    }

    /// By the line that follows them.
    private Map<Integer, CollectionHeading> headings() {
        Map<Integer, CollectionHeading> byLine = new HashMap<>();
        int line = 0;
        for (CollectionHeading heading : CollectionHeading.in(repaired)) {
            while (line < lines.size() && lines.get(line).at().from() < heading.at()) {
                line++;
            }
            if (line < lines.size()) {
                byLine.put(lines.get(line).number(), heading);
            }
        }
        return byLine;
    }

    private static Optional<String> text(Map<Integer, CollectionHeading> headings, int line) {
        return Optional.ofNullable(headings.get(line)).map(CollectionHeading::text);
    }

    private void add(int index) {
        int before = lines.get(index).at().from() - 1;
        int original = repaired.map().original(new Span(before, before + 1)).to();
        borders.add(new Border(lines.get(index).number(), original, Optional.empty()));
    }

    /// The index of the line at which a further document begins by its own form.
    private OptionalInt inner(int index, boolean collection) {
        int start = borders.getLast().line() - 1;
        if (index - start <= SHORTEST) {
            return OptionalInt.empty();
        }
        if (isSalutation(lines.get(index).text())) {
            int head = head(index);
            boolean begins = head - start >= SHORTEST && isEnd(head - 1);
            return begins && (collection || (isFarewell(head - 1) && isCountedAnew(start, index)))
                    ? OptionalInt.of(head)
                    : OptionalInt.empty();
        }
        return collection && isFarewell(index - 1) && isOpening(index) && isCountedAnew(start, index)
                ? OptionalInt.of(index)
                : OptionalInt.empty();
    }

    private static boolean isSalutation(String line) {
        return line.length() <= LONGEST_HEAD
                && line.endsWith("：")
                && SALUTATION.matcher(line).matches();
    }

    /// The first of the short lines above a salutation: title, date, speaker.
    private int head(int salutation) {
        int head = salutation;
        while (head > 0
                && salutation - head < MOST_HEAD
                && isHead(lines.get(head - 1).text())) {
            head--;
        }
        return head;
    }

    private static boolean isHead(String line) {
        return line.length() <= LONGEST_HEAD
                && !line.isEmpty()
                && "。！？；：”".indexOf(line.charAt(line.length() - 1)) < 0
                && Marker.of(line).isEmpty();
    }

    private boolean isEnd(int index) {
        String line = lines.get(index).text();
        return !line.isEmpty() && ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private boolean isFarewell(int index) {
        return FAREWELL.matcher(lines.get(index).text()).find();
    }

    private boolean isOpening(int index) {
        return OPENING.matcher(lines.get(index).text()).find();
    }

    /// Whether the numbers before had come to two at least, and those behind begin with one.
    private boolean isCountedAnew(int start, int index) {
        boolean counted = IntStream.range(start, index).anyMatch(i -> number(i) >= 2);
        return counted
                && IntStream.range(index, lines.size())
                                .map(this::number)
                                .filter(number -> number > 0)
                                .findFirst()
                                .orElse(0)
                        == 1;
    }

    private int number(int index) {
        return Marker.of(lines.get(index).text()).map(Marker::number).orElse(0);
    }

    /// …篇三（第二篇）: what a document is called that stands under another's heading.
    static Optional<String> heading(List<Border> borders, int document) {
        for (int i = document; i >= 0; i--) {
            Optional<String> heading = borders.get(i).heading();
            if (heading.isPresent()) {
                int further = document - i;
                return heading.map(text -> further == 0 ? text : text + "（第" + Numerals.chinese(further + 1) + "篇）");
            }
        }
        return Optional.empty();
    }
}
