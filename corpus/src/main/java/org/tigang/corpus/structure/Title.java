package org.tigang.corpus.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tigang.corpus.repair.CollectionHeading;

/// A document's title and how many lines at its top are no body.
record Title(String text, int lines) {
    private static final int LONGEST = 80;
    private static final int LOOKED_AT = 8;
    private static final Pattern NOT_A_TITLE = Pattern.compile(
            "^(?:来源|作者|时间|日期|发布|索引|编号|文号|签发|密级|——|[（(]|…)|[：:；;，,、]$|[。！!]|^第?\\s*\\d+\\s*[页期]|^[\\p{IsHan}]{1,8}〔\\d{4}〕\\d+号$");
    private static final Pattern ISSUE = Pattern.compile("第\\s*\\d+\\s*期");
    private static final Pattern MASTHEAD = Pattern.compile("编印?[\\s　]|\\d{4}年\\d{1,2}月\\d{1,2}日|^【.*】$");
    private static final Pattern CLOSED = Pattern.compile(
            "(?:通知|意见|报告|决议|公报|讲话|总结|汇报|提纲|简报|情况|决定|方案|办法|规定|要点|计划|打算|安排|思路|纪要|函|批复|答复|复函|通报|公告|条例|规划)[）)》]?$");

    /// The first line that reads like one, with the next where it was broken in two; else the collection's
    /// heading; else what the format tells; else the file's name.
    static Title of(List<Line> lines, Source source, Optional<String> collection) {
        Optional<Line> border = Optional.empty();
        for (Line line : lines.subList(0, Math.min(LOOKED_AT, lines.size()))) {
            if (Kinds.isSalutation(line.text()) || isBody(line)) {
                break;
            }
            if (CollectionHeading.isOne(line.text())) {
                border = border.or(() -> Optional.of(line));
            } else if (isTitle(line)) {
                Title title = broken(lines, line);
                return headline(lines, title).orElse(title);
            }
        }
        if (border.isPresent()) {
            return new Title(border.get().text(), border.get().number());
        }
        if (collection.isPresent()) {
            return new Title(collection.get(), 0);
        }
        return new Title(
                source.title().filter(t -> !t.isBlank()).map(String::strip).orElse(source.name()), 0);
    }

    /// Under the masthead of a 简报 stands what the issue is about.
    private static Optional<Title> headline(List<Line> lines, Title masthead) {
        List<Line> below = lines.subList(masthead.lines(), Math.min(masthead.lines() + LOOKED_AT, lines.size()));
        if (!masthead.text().endsWith("简报")
                || below.stream().noneMatch(line -> ISSUE.matcher(line.text()).find())) {
            return Optional.empty();
        }
        return below.stream()
                .takeWhile(line -> !isBody(line))
                .filter(line -> isTitle(line)
                        && !ISSUE.matcher(line.text()).find()
                        && !line.text().equals(masthead.text()))
                .filter(line -> !MASTHEAD.matcher(line.text()).find())
                .findFirst()
                .map(line -> broken(lines, line));
    }

    private static boolean isBody(Line line) {
        return !line.isTableRow() && line.text().length() > LONGEST;
    }

    private static boolean isTitle(Line line) {
        return line.text().length() >= 4 && isPartOfTitle(line);
    }

    private static boolean isPartOfTitle(Line line) {
        String text = line.text();
        return !line.isTableRow()
                && text.length() <= LONGEST
                && Marker.of(text).isEmpty()
                && !NOT_A_TITLE.matcher(text).find();
    }

    /// Long titles of official papers run over several lines, up to the word that names the kind.
    private static Title broken(List<Line> lines, Line first) {
        String joined = first.text();
        int last = first.number();
        while (!isWhole(joined) && last < lines.size() && last - first.number() < 4 && isPartOfTitle(lines.get(last))) {
            joined += lines.get(last++).text();
        }
        boolean whole = last > first.number() && isWhole(joined) && joined.length() <= LONGEST;
        return whole ? new Title(joined, last) : new Title(first.text(), first.number());
    }

    private static boolean isWhole(String title) {
        return CLOSED.matcher(title).find() && balanced(title);
    }

    private static boolean balanced(String text) {
        return count(text, '《') == count(text, '》') && count(text, '“') == count(text, '”');
    }

    private static long count(String text, char c) {
        return text.chars().filter(x -> x == c).count();
    }
}
