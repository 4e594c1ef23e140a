package org.tigang.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.repair.ContentsList;
import org.tigang.corpus.repair.PageText;

/// The contents list that a page puts before the body.
final class Contents {
    /// A line of the list.
    ///
    /// @param text without its marker
    record Entry(Optional<Marker> marker, String text) {
        String written() {
            return marker.map(Marker::text).orElse("") + text;
        }
    }

    private Contents() {}

    static List<Entry> of(List<Edit> edits) {
        for (Edit edit : edits) {
            if (edit.kind() == EditKind.FURNITURE && edit.before().indexOf('目') >= 0) {
                List<Entry> entries = entries(PageText.lines(edit.before()));
                if (!entries.isEmpty()) {
                    return entries;
                }
            }
        }
        return List.of();
    }

    private static List<Entry> entries(List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        boolean within = false;
        for (String line : lines) {
            String wide = PageText.wide(line);
            if (ContentsList.isTitle(wide)) {
                within = true;
            } else if (within && wide.startsWith("…")) {
                return entries;
            } else if (within && !isDamaged(wide)) {
                entries.add(entry(ContentsList.entry(wide)));
            }
        }
        return entries;
    }

    /// What a byte shift left of a heading is not its text.
    private static boolean isDamaged(String line) {
        return line.indexOf('？') >= 0;
    }

    private static Entry entry(String line) {
        Optional<Marker> marker = Marker.of(line);
        String text = line.substring(marker.map(Marker::length).orElse(0));
        return new Entry(marker, text.endsWith("。") ? text.substring(0, text.length() - 1) : text);
    }
}
