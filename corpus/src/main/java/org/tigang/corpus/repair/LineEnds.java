package org.tigang.corpus.repair;

import java.util.List;
import java.util.regex.Pattern;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// Every way of ending a line becomes `\n`.
final class LineEnds implements Repair {
    private static final Pattern OTHER = Pattern.compile("\r\n?|[\u000b\f\u0085\u2028\u2029]");

    @Override
    public List<Replacement> find(String text) {
        return OTHER.matcher(text)
                .results()
                .map(end -> new Replacement(EditKind.STRAY, new Span(end.start(), end.end()), "\n"))
                .toList();
    }

    @Override
    public boolean isPossible(Glance glance) {
        return glance.has(Glance.OTHER_LINE_END);
    }

    static boolean isOther(char c) {
        return c == '\r' || c == 0x0b || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }
}
