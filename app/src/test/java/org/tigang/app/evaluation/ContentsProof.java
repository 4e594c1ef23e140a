package org.tigang.app.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The contents name every heading of the first two levels, in order, and the page it stands on.
record ContentsProof(Paper paper, PageTally tally) {
    private static final Pattern ENTRY = Pattern.compile("(.*?)\\s*\\.{3,}\\s*(\\d+)");

    /// @param page where it stands, or is said to
    private record Entry(String heading, int page) {}

    void run() {
        List<Entry> told = new ArrayList<>();
        List<Entry> found = new ArrayList<>();
        for (List<TextLine> element : paper.elements()) {
            TextLine first = element.getFirst();
            String text = element.stream().map(TextLine::text).collect(Collectors.joining());
            if (first.is("TOCI")) {
                Matcher entry = ENTRY.matcher(text);
                told.add(
                        entry.matches()
                                ? new Entry(entry.group(1), Integer.parseInt(entry.group(2)))
                                : new Entry(text, 0));
            } else if (first.is("H1", "H2")) {
                found.add(new Entry(text, first.page()));
            }
        }
        if (!told.isEmpty()) {
            compare(told, found);
        }
    }

    private void compare(List<Entry> told, List<Entry> found) {
        if (told.size() != found.size()) {
            tally.fault("contents", 1, told.size() + " entries for " + found.size() + " headings");
        }
        for (int i = 0; i < Math.min(told.size(), found.size()); i++) {
            tally.count("entries of contents");
            if (!told.get(i).equals(found.get(i))) {
                tally.fault("contents", 1, told.get(i) + ", but there is " + found.get(i));
            }
        }
    }
}
