package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// Characters that say nothing: unseen ones, indents and blanks at the ends of lines, empty lines, stray backticks.
final class Strays implements Repair {
    private static final Pattern UNSEEN = Pattern.compile("[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]+");
    private static final Pattern BACKTICK = Pattern.compile("(?<=[\\p{IsHan}，。；：！？、”])`+|`+(?=[\\p{IsHan}“])");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u2002\u2003\u3000]++");

    /// A blank that stands for nothing: beside a mark that brings its own room.
    private static final Pattern BESIDE_MARK = Pattern.compile(
            "(?<![ \u00a0\u3000])[ \u00a0\u3000](?:(?<=[，。；：！？、”》）].)[ \u00a0\u3000]*+(?=[\\p{IsHan}“《—])"
                    + "|(?<=\\p{IsHan}.)[ \u00a0\u3000]*+(?=[，。；：！？、”》]))");
    private static final Pattern HARD_BLANK = Pattern.compile("\u00a0");

    @Override
    public List<Replacement> find(String text) {
        List<Replacement> found = new ArrayList<>();
        for (Pattern pattern : List.of(UNSEEN, BACKTICK, BESIDE_MARK)) {
            pattern.matcher(text)
                    .results()
                    .forEach(m -> found.add(Replacement.removal(EditKind.STRAY, m.start(), m.end())));
        }
        BLANKS.matcher(text).results().filter(m -> isEdge(text, m)).forEach(m -> found.add(lineEnd(text, m)));
        HARD_BLANK
                .matcher(text)
                .results()
                .forEach(m -> found.add(new Replacement(EditKind.STRAY, new Span(m.start(), m.end()), " ")));
        return withoutOverlap(found);
    }

    private static boolean isEdge(String text, MatchResult blanks) {
        boolean outer = blanks.start() == 0 || blanks.end() == text.length();
        return outer || (blanks.group().indexOf('\n') >= 0 && !blanks.group().equals("\n"));
    }

    /// Of indents, trailing blanks and empty lines one line end stays, and none at either end of the text.
    private static Replacement lineEnd(String text, MatchResult blanks) {
        boolean outer = blanks.start() == 0 || blanks.end() == text.length();
        return new Replacement(EditKind.STRAY, new Span(blanks.start(), blanks.end()), outer ? "" : "\n");
    }

    private static List<Replacement> withoutOverlap(List<Replacement> found) {
        found.sort(Comparator.comparing(Replacement::at));
        List<Replacement> kept = new ArrayList<>();
        for (Replacement replacement : found) {
            if (kept.isEmpty() || kept.getLast().at().to() <= replacement.at().from()) {
                kept.add(replacement);
            }
        }
        return kept;
    }
}
