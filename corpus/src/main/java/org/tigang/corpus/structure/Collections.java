package org.tigang.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Pages that hold several documents under …篇一, …篇二.
final class Collections {
    private static final Pattern BORDER = Pattern.compile("^(?=.{2,40}$).{0,36}篇[一二三四五六七八九十]{1,3}$");
    private static final Pattern SALUTATION = Pattern.compile("(?:同志们|各位(?:领导|同志|代表|委员)(?:、同志们)?)[：:]");
    private static final Pattern CLOSING = Pattern.compile("[！。]$");
    /// In lines: a salutation near the beginning opens the document that has begun.
    private static final int SHORTEST = 5;

    private Collections() {}

    /// The lines, from 1, at which a document begins; the first always does. One border alone is a title.
    static List<Integer> starts(List<Line> lines) {
        TreeSet<Integer> borders = lines.stream()
                .filter(line -> BORDER.matcher(line.text()).matches())
                .map(Line::number)
                .collect(Collectors.toCollection(TreeSet::new));
        if (borders.size() < 2) {
            return List.of(1);
        }
        List<Integer> starts = new ArrayList<>(List.of(1));
        for (Line line : lines.subList(borders.first(), lines.size())) {
            if (borders.contains(line.number()) || beginsSpeech(lines, line, starts.getLast())) {
                starts.add(line.number());
            }
        }
        return starts;
    }

    /// A salutation after a closing paragraph: speeches that a collection puts under one heading.
    private static boolean beginsSpeech(List<Line> lines, Line line, int start) {
        return line.number() - start > SHORTEST
                && SALUTATION.matcher(line.text()).matches()
                && CLOSING.matcher(lines.get(line.number() - 2).text()).find();
    }

    /// …篇三（第二篇）: what a document is called that stands under another's heading.
    static Optional<String> heading(List<Line> lines, List<Integer> starts, int document) {
        for (int i = document - 1; i >= 0; i--) {
            String first = lines.get(starts.get(i) - 1).text();
            if (BORDER.matcher(first).matches()) {
                return Optional.of(first + "（第" + Numerals.chinese(document - i + 1) + "篇）");
            }
        }
        return Optional.empty();
    }

    static boolean isBorder(String line) {
        return BORDER.matcher(line).matches();
    }
}
