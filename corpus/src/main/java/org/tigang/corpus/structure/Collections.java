package org.tigang.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Pages that hold several documents under …篇一, …篇二.
final class Collections {
    private static final Pattern BORDER = Pattern.compile("^(?=.{2,40}$).{0,36}篇[一二三四五六七八九十]{1,3}$");

    private Collections() {}

    /// The lines, from 1, at which a document begins; the first always does. One border alone is a title.
    static List<Integer> starts(List<Line> lines) {
        List<Integer> borders = lines.stream()
                .filter(line -> BORDER.matcher(line.text()).matches())
                .map(Line::number)
                .toList();
        List<Integer> starts = new ArrayList<>(List.of(1));
        if (borders.size() >= 2) {
            starts.addAll(borders.subList(1, borders.size()));
        }
        return starts;
    }

    static boolean isBorder(String line) {
        return BORDER.matcher(line).matches();
    }
}
