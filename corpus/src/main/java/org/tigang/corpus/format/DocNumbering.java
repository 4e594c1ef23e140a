package org.tigang.corpus.format;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/// Counts the automatic numbers of binary Word documents ([MS-DOC] 2.9.150).
final class DocNumbering {
    private final Map<Integer, Counters> counters = new HashMap<>();

    /// The marker of the next paragraph; empty for bullets and unnumbered paragraphs.
    String next(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        HWPFList list = paragraph.getList();
        ListData scheme = list.getListData();
        int level = paragraph.getIlvl();
        if (scheme == null || level >= scheme.getLevels().length) {
            return "";
        }
        Counters counts = counters.computeIfAbsent(scheme.getLsid(), _ -> new Counters());
        counts.next(level, start(scheme, level));
        return marker(scheme, level, counts);
    }

    private static int start(ListData scheme, int level) {
        return scheme.getLevels()[level].getStartAt();
    }

    private static String marker(ListData scheme, int level, Counters counts) {
        StringBuilder marker = new StringBuilder();
        ListLevel here = scheme.getLevels()[level];
        if (NumberFormats.isBullet(here.getNumberFormat())) {
            return "";
        }
        // A character below 9 stands for the number of that level.
        NumberFormats.pattern(here.getNumberText()).chars().forEach(c -> {
            if (c < scheme.getLevels().length && c < Counters.LEVELS) {
                int number = counts.of(c, start(scheme, c));
                marker.append(NumberFormats.write(scheme.getLevels()[c].getNumberFormat(), number));
            } else if (c >= ' ') {
                marker.append((char) c);
            }
        });
        return Blanks.marker(marker.toString());
    }
}
