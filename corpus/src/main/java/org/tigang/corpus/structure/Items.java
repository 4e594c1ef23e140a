package org.tigang.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Block;
import org.tigang.corpus.model.Span;

/// Finds the members of lists inside running text: 一是…二是…, 第一，…第二，….
final class Items {
    private static final Pattern MARKER = Pattern.compile(
            "(?<=^|[。；：！？，”])(?:([一二三四五六七八九十])(?:是|要)(?:要)?|第([一二三四五六七八九十])(?=[，、]|是|要)[，、]?|(首先|其次|再次|最后)，)");

    private Items() {}

    /// The rest of a line as paragraph and items, without a gap.
    static List<Block> in(Line line, int from) {
        List<MatchResult> markers = MARKER.matcher(line.text())
                .region(from, line.text().length())
                .results()
                .toList();
        List<MatchResult> kept = markers.size() >= 2 || startsWithOne(markers, from) ? markers : List.of();
        List<Block> blocks = new ArrayList<>();
        int end = kept.isEmpty() ? line.text().length() : kept.getFirst().start();
        if (end > from || kept.isEmpty()) {
            blocks.add(new Block.Paragraph(line.number(), at(line, from, end)));
        }
        for (int i = 0; i < kept.size(); i++) {
            int to = i + 1 < kept.size() ? kept.get(i + 1).start() : line.text().length();
            blocks.add(new Block.Item(
                    line.number(),
                    at(line, kept.get(i).start(), to),
                    kept.get(i).group()));
        }
        return blocks;
    }

    private static boolean startsWithOne(List<MatchResult> markers, int from) {
        return !markers.isEmpty() && markers.getFirst().start() == from;
    }

    private static Span at(Line line, int from, int to) {
        return new Span(line.at().from() + from, line.at().from() + to);
    }
}
