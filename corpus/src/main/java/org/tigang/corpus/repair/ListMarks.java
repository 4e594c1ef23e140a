package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.List;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.language.Token;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// 劳动就业收入分配社会保障等方面: a page that tore a link out of a line lost every 、 of the rest of it. They are put
/// back where things stand side by side that the page lists elsewhere.
final class ListMarks {
    private static final int SHORTEST = 3;
    private static final int PART = 2;
    private static final int CLAUSE = 3;

    private static final class Words {
        private static final Segmenter SEGMENTER = new Segmenter();
    }

    private final String text;
    private final String line;
    private final List<Token> tokens;
    private final List<Integer> places = new ArrayList<>();

    private ListMarks(String text, String line) {
        this.text = text;
        this.line = line;
        tokens = Words.SEGMENTER.segment(line);
    }

    /// @param at the rest of a line, of a text
    static List<Replacement> in(String text, Span at) {
        String line = at.in(text);
        return line.indexOf('、') >= 0
                ? List.of()
                : new ListMarks(text, line)
                        .places().stream()
                                .sorted()
                                .map(place -> before(text, at.from() + place))
                                .toList();
    }

    private static Replacement before(String text, int at) {
        Span next = new Span(at, at + 1);
        return new Replacement(EditKind.SUBSTITUTION, next, "、" + next.in(text), false);
    }

    private List<Integer> places() {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).text().equals("等")) {
                list(i);
            } else if (tokens.get(i).nature().startsWith("w")) {
                clauses(i);
            }
        }
        return places;
    }

    /// The things before 等: words of three characters or more, and pairs of shorter ones.
    private void list(int end) {
        List<Integer> starts = new ArrayList<>();
        int listed = 0;
        int to = tokens.get(end).at().from();
        int i = end - 1;
        while (i >= 0) {
            boolean pair = isPart(i) && i > 0 && isPart(i - 1);
            if (!pair && length(i) < SHORTEST) {
                break;
            }
            i -= pair ? 2 : 1;
            int from = tokens.get(i + 1).at().from();
            listed += isListed(from, to) ? 1 : 0;
            starts.add(from);
            to = from;
        }
        boolean begins = i < 0 || length(i) == 1;
        if (begins && starts.size() > 2 && 2 * listed >= starts.size()) {
            places.addAll(starts.subList(0, starts.size() - 1));
        }
    }

    /// Whether the page has these words in a list elsewhere.
    private boolean isListed(int from, int to) {
        String thing = line.substring(from, to);
        return text.contains(thing + "、") || text.contains("、" + thing);
    }

    /// 分享改革红利共享发展成果: a verb and its thing, and the same again.
    private void clauses(int end) {
        int from = end - 2 * CLAUSE;
        boolean parallel = from >= 0 && tokens.get(from).nature().equals("v");
        for (int i = from; parallel && i < end - CLAUSE; i++) {
            Token first = tokens.get(i);
            Token second = tokens.get(i + CLAUSE);
            parallel = first.nature().equals(second.nature())
                    && length(i) == PART
                    && second.text().length() == PART;
        }
        if (parallel) {
            places.add(tokens.get(from + CLAUSE).at().from());
        }
    }

    private boolean isPart(int i) {
        return length(i) == PART && !tokens.get(i).nature().startsWith("w");
    }

    private int length(int i) {
        return tokens.get(i).text().length();
    }
}
