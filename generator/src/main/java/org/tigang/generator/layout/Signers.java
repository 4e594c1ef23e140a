package org.tigang.generator.layout;

import java.util.ArrayList;
import java.util.List;

/// The lines of 签发人: GB/T 9704-2012, 7.2.6.
final class Signers {
    static final String LABEL = "签发人：";
    private static final String BLANK = "\u3000";
    private static final int IN_A_LINE = 2;

    private Signers() {}

    /// Two names a line, one below the other; all end at the same place.
    static List<String> lines(List<String> names) {
        int longest = names.stream().mapToInt(String::length).max().orElse(0);
        List<String> padded = names.stream().map(name -> padded(name, longest)).toList();
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < padded.size(); from += IN_A_LINE) {
            List<String> row = padded.subList(from, Math.min(padded.size(), from + IN_A_LINE));
            String free = row.size() < Math.min(IN_A_LINE, padded.size()) ? BLANK.repeat(longest + 1) : "";
            lines.add((from == 0 ? LABEL : "") + String.join(BLANK, row) + free);
        }
        return lines;
    }

    // 王 芳 beside 欧阳明.
    private static String padded(String name, int length) {
        int missing = length - name.length();
        return name.length() == 2
                ? name.charAt(0) + BLANK.repeat(missing) + name.charAt(1)
                : name + BLANK.repeat(missing);
    }
}
