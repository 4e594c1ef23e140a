package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// Lines that belong to the web page and not to the document: told by their form, and by their place where the
/// form alone could be a document's own (地址：, 时间：).
final class Furniture implements Repair {
    private static final Pattern SENTENCE = Pattern.compile("[。！；…]");
    private static final int SHORTEST = 30;
    private static final Pattern BLOT = Pattern.compile("(?:19|20)?[xX×*＊]{2,4}|[×*]");
    private static final int HEADLINE = 8;

    @Override
    public List<Replacement> find(String text) {
        List<Span> lines = Lines.of(text);
        boolean[] taken = new boolean[lines.size()];
        takeAnywhere(text, lines, taken);
        takeHead(text, lines, taken);
        takeTail(text, lines, taken);
        takeHeadings(text, lines, taken);
        takeContents(text, lines, taken);
        return removals(text, lines, taken);
    }

    private static void takeAnywhere(String text, List<Span> lines, boolean[] taken) {
        int line = 0;
        for (int sign = PageLine.SIGNS.next(text, 0);
                sign >= 0;
                sign = PageLine.SIGNS.next(text, lines.get(line).to())) {
            while (lines.get(line).to() < sign) {
                line++;
            }
            taken[line] = PageLine.isAnywhere(lines.get(line).in(text));
        }
    }

    /// What stands before the first paragraph.
    private static void takeHead(String text, List<Span> lines, boolean[] taken) {
        int first = 0;
        boolean page = false;
        while (first < taken.length
                && (taken[first] || !isParagraph(lines.get(first).in(text)))) {
            String line = lines.get(first).in(text);
            if (PageLine.isBreadcrumb(line)) {
                Arrays.fill(taken, 0, first, true);
            }
            taken[first] |= PageLine.isHead(line) || PageLine.isFiller(line);
            page |= taken[first++];
        }
        if (page) {
            takeBesideHead(text, lines.subList(0, first), taken);
        }
    }

    /// The page's own headline comes again as the document's; 来源： stands beside 时间：.
    private static void takeBesideHead(String text, List<Span> head, boolean[] taken) {
        List<String> lines = head.stream().map(line -> line.in(text)).toList();
        for (int i = 0; i < lines.size(); i++) {
            int again = lastLike(lines, lines.get(i));
            taken[i] |= PageLine.isBesideHead(lines.get(i)) || (again > i && anyTaken(taken, i + 1, again));
        }
    }

    /// The same line once more, perhaps with something blotted out: 2025年工作报告, 20xx年工作报告. A site writes its
    /// own year.
    private static int lastLike(List<String> lines, String headline) {
        int again = lines.size() - 1;
        while (!lines.get(again).equals(headline) && !isBlotted(lines.get(again), headline)) {
            again--;
        }
        return again;
    }

    private static boolean isBlotted(String line, String headline) {
        String[] kept = BLOT.split(line, -1);
        return kept.length > 1
                && line.length() - kept.length >= HEADLINE
                && headline.matches(Arrays.stream(kept).map(Pattern::quote).collect(Collectors.joining(".{1,4}")));
    }

    private static boolean anyTaken(boolean[] taken, int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    /// What stands behind the last paragraph: from the first sure line on all of it.
    private static void takeTail(String text, List<Span> lines, boolean[] taken) {
        int last = taken.length - 1;
        while (last >= 0 && (taken[last] || !isParagraph(lines.get(last).in(text)))) {
            last--;
        }
        int page = last + 1;
        while (page < taken.length
                && !taken[page]
                && !PageLine.isTail(lines.get(page).in(text))) {
            page++;
        }
        if (page == taken.length || last < 0) {
            return;
        }
        while (page - 1 > last && PageLine.isAboveTail(lines.get(page - 1).in(text))) {
            page--;
        }
        Arrays.fill(taken, page, taken.length, true);
    }

    private static boolean isParagraph(String line) {
        return line.length() >= SHORTEST
                && line.indexOf('|') < 0
                && SENTENCE.matcher(line).find()
                && !PageLine.isFiller(line);
    }

    /// 讲话篇一, 讲话篇二: two with the same beginning, and the page's headline that is this beginning.
    private static void takeHeadings(String text, List<Span> lines, boolean[] taken) {
        if (text.indexOf('篇') < 0) {
            return;
        }
        List<Integer> headings = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (CollectionHeading.isOne(lines.get(i).in(text))) {
                headings.add(i);
            }
        }
        if (headings.isEmpty() || (headings.size() == 1 && !isBelowHead(text, lines, taken, headings.getFirst()))) {
            return;
        }
        headings.forEach(i -> taken[i] = true);
        String stem = CollectionHeading.stem(lines.get(headings.getFirst()).in(text));
        for (int i = 0; i < headings.getFirst(); i++) {
            taken[i] |= lines.get(i).in(text).equals(stem);
        }
    }

    /// A single 讲话篇一 is the page's where nothing but the page's own lines stands above it.
    private static boolean isBelowHead(String text, List<Span> lines, boolean[] taken, int heading) {
        String line = lines.get(heading).in(text);
        boolean first = line.endsWith("篇一") || line.endsWith("篇1");
        return first
                && heading > 0
                && anyTaken(taken, 0, heading)
                && IntStream.range(0, heading)
                        .allMatch(i -> taken[i]
                                || lines.get(i).isEmpty()
                                || lines.get(i).in(text).equals(CollectionHeading.stem(line)));
    }

    private static void takeContents(String text, List<Span> lines, boolean[] taken) {
        if (text.indexOf('录') < 0) {
            return;
        }
        for (int i = 0; i < taken.length; i++) {
            if (text.startsWith("目", lines.get(i).from())
                    && ContentsList.isTitle(lines.get(i).in(text))) {
                ContentsList.at(text, lines, i).ifPresent(list -> Arrays.fill(taken, list.from(), list.to(), true));
            }
        }
    }

    private static List<Replacement> removals(String text, List<Span> lines, boolean[] taken) {
        List<Replacement> found = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            int from = lines.get(i).from();
            int to = Math.min(text.length(), lines.get(i).to() + 1);
            // The last line has no end of its own: it takes that of the line before.
            int start = to == text.length()
                            && from > 0
                            && (i == 0 || !taken[i - 1])
                            && lines.get(i).to() == to
                    ? from - 1
                    : from;
            if (taken[i] && to > start) {
                found.add(Replacement.removal(EditKind.FURNITURE, start, to));
            }
        }
        return found;
    }
}
