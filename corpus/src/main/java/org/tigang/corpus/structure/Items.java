package org.tigang.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import org.tigang.corpus.model.Block;
import org.tigang.corpus.model.Span;
import org.tigang.corpus.repair.Signs;

/// Finds the members of lists inside running text: 一是…二是…, 第一，…第二，….
final class Items {
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String BEFORE = "。；：！？，”";
    private static final List<String> WORDS = List.of("首先，", "其次，", "再次，", "最后，");

    /// A marker begins with one of these.
    private static final Signs BEGINNINGS = beginnings();

    private Items() {}

    private static Signs beginnings() {
        List<String> beginnings = new ArrayList<>(WORDS);
        NUMERALS.chars()
                .mapToObj(Character::toString)
                .forEach(numeral -> beginnings.addAll(List.of(numeral + "是", numeral + "要", "第" + numeral)));
        return new Signs(beginnings);
    }

    /// The rest of a line as paragraph and items, without a gap.
    static List<Block> in(Line line, int from) {
        List<Span> kept = markers(line.text(), from);
        List<Block> blocks = new ArrayList<>();
        int end = kept.isEmpty() ? line.text().length() : kept.getFirst().from();
        if (end > from || kept.isEmpty()) {
            blocks.add(new Block.Paragraph(line.number(), at(line, from, end)));
        }
        for (int i = 0; i < kept.size(); i++) {
            Span marker = kept.get(i);
            int to = i + 1 < kept.size() ? kept.get(i + 1).from() : line.text().length();
            blocks.add(new Block.Item(line.number(), at(line, marker.from(), to), marker.in(line.text())));
        }
        return blocks;
    }

    /// Two at least, or one at the beginning.
    private static List<Span> markers(String text, int from) {
        List<Span> markers = new ArrayList<>();
        for (int i = BEGINNINGS.next(text, from); i >= 0; i = BEGINNINGS.next(text, i + 1)) {
            int length = i == 0 || BEFORE.indexOf(text.charAt(i - 1)) >= 0 ? markerLength(text, i) : 0;
            if (length > 0) {
                markers.add(new Span(i, i + length));
            }
        }
        boolean begins = !markers.isEmpty() && markers.getFirst().from() == from;
        return markers.size() >= 2 || begins ? markers : List.of();
    }

    private static int markerLength(String text, int at) {
        char first = text.charAt(at);
        char second = text.charAt(at + 1);
        if (NUMERALS.indexOf(first) >= 0 && (second == '是' || second == '要')) {
            return text.startsWith("要", at + 2) ? 3 : 2;
        }
        if (first == '第' && NUMERALS.indexOf(second) >= 0 && at + 2 < text.length()) {
            char third = text.charAt(at + 2);
            return third == '，' || third == '、' ? 3 : third == '是' || third == '要' ? 2 : 0;
        }
        boolean word = "首其再最".indexOf(first) >= 0 && WORDS.stream().anyMatch(w -> text.startsWith(w, at));
        return word ? 3 : 0;
    }

    private static Span at(Line line, int from, int to) {
        return new Span(line.at().from() + from, line.at().from() + to);
    }
}
