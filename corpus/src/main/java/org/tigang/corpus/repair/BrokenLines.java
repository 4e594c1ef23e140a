package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tigang.corpus.language.Script;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// 公共⏎财政预算收入: a sentence that stops in the middle of a line end goes on in the next line.
final class BrokenLines implements Repair {
    /// The first line is the title.
    private static final int HEAD = 1;
    private static final int SHORTEST = 25;

    private static final Pattern MARKER = Pattern.compile(
            "^(?:第?[一二三四五六七八九十]+[、．.是要部章条节]|[（(][一二三四五六七八九十\\d]+[）)]|\\d{1,2}[、．.]|附|——|[-•·◆●※]|[*]\\s|同志们|各位|（|…)");
    private static final Pattern GOES_ON = Pattern.compile("[，。；]");

    @Override
    public List<Replacement> find(String text) {
        List<Replacement> found = new ArrayList<>();
        List<Span> lines = Lines.of(text);
        for (int i = HEAD; i + 1 < lines.size(); i++) {
            if (isBroken(lines.get(i).in(text)) && isRest(lines.get(i + 1).in(text))) {
                found.add(Replacement.removal(
                        EditKind.LINE_JOIN, lines.get(i).to(), lines.get(i + 1).from()));
            }
        }
        return found;
    }

    private static boolean isBroken(String line) {
        return line.length() >= SHORTEST
                && line.indexOf('\t') < 0
                && isUnfinished(line)
                && !MARKER.matcher(line).find();
    }

    /// Behind 、 and ， a sentence goes on; behind a character it may be a heading, unless a sentence went before.
    private static boolean isUnfinished(String line) {
        char last = line.charAt(line.length() - 1);
        boolean sentences = line.indexOf('。') >= 0 || line.indexOf('；') >= 0;
        return last == '，' || last == '、' || (Script.isHan(last) && sentences);
    }

    private static boolean isRest(String line) {
        return line.indexOf('\t') < 0
                && !MARKER.matcher(line).find()
                && GOES_ON.matcher(line).find();
    }
}
