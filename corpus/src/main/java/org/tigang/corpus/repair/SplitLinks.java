package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// 要推动《。⏎劳动合同。⏎法》的贯彻: a page took the words of a link for a line of their own and closed each with
/// 。.
final class SplitLinks implements Repair {
    private static final Pattern LINK = Pattern.compile("[\\p{IsHan}]{2,8}。");
    /// Lines of their own that are no links.
    private static final Pattern OWN = Pattern.compile("^(?:特此|谢谢|请予|此致|敬礼|以上|完|妥否).*");
    private static final Pattern MARKER =
            Pattern.compile("^(?:第?[一二三四五六七八九十]+[、．.是要]|[（(]|\\d{1,2}[、．.]|附|——|同志们|各位|…)");
    private static final String OPENING = "《“‘（〈";
    private static final int SHORTEST = 20;
    private static final int LONGEST = 9;

    @Override
    public List<Replacement> find(String text) {
        List<Replacement> found = new ArrayList<>();
        List<Span> lines = Lines.of(text);
        for (int i = 1; i + 1 < lines.size(); i++) {
            if (lines.get(i).length() <= LONGEST && isLink(text, lines.get(i - 1), lines.get(i), lines.get(i + 1))) {
                String link = lines.get(i).in(text);
                String rest = lines.get(i + 1).in(text);
                found.add(Replacement.removal(
                        EditKind.LINE_JOIN,
                        lines.get(i - 1).to() - 1,
                        lines.get(i).from()));
                Span end = new Span(lines.get(i).to() - 1, lines.get(i + 1).from());
                found.add(new Replacement(EditKind.LINE_JOIN, end, isParallel(link, rest) ? "、" : ""));
                found.addAll(ListMarks.in(text, lines.get(i + 1)));
                i++;
            }
        }
        return found;
    }

    private static boolean isLink(String text, Span before, Span middle, Span after) {
        String left = before.in(text);
        String link = middle.in(text);
        String rest = after.in(text);
        if (left.length() < SHORTEST
                || rest.length() < SHORTEST
                || !left.endsWith("。")
                || !LINK.matcher(link).matches()) {
            return false;
        }
        String unfinished = left.substring(0, left.length() - 1);
        return !OWN.matcher(link).matches()
                && !MARKER.matcher(rest).find()
                && (OPENING.indexOf(unfinished.charAt(unfinished.length() - 1)) >= 0
                        || Seam.isWithinPhrase(unfinished, link)
                        || Seam.isVerbAndThing(unfinished, link.substring(0, link.length() - 1)));
    }

    /// 劳动合同、集体合同: the next words end as these do.
    private static boolean isParallel(String link, String rest) {
        String end = link.substring(link.length() - 3, link.length() - 1);
        int again = rest.indexOf(end);
        return again > 0 && again <= link.length();
    }
}
