package org.tigang.corpus.structure;

import java.util.List;
import java.util.regex.Pattern;

/// A document's title and how many lines at its top are no body.
record Title(String text, int lines) {
    private static final int LONGEST = 80;
    private static final int LOOKED_AT = 8;
    private static final Pattern NOT_A_TITLE = Pattern.compile(
            "^(?:来源|作者|时间|日期|发布|索引|编号|文号|签发|密级|——|[（(]|…)|[：:；;，,、]$|[。！!]|^第?\\s*\\d+\\s*[页期]|^[\\p{IsHan}]{1,8}〔\\d{4}〕\\d+号$");
    private static final Pattern CLOSED = Pattern.compile("(?:通知|意见|报告|决议|公报|讲话|总结|汇报|提纲|简报|情况|决定|方案|办法|规定|要点|计划|函|批复|通报|公告)[）)》]?$");

    /// The first line that reads like one, with the next where it was broken in two; else what the format tells; else the file's name.
    static Title of(List<Line> lines, Source source) {
        for (Line line : lines.subList(0, Math.min(LOOKED_AT, lines.size()))) {
            if (Kinds.isSalutation(line.text()) || isBody(line)) {
                break;
            }
            if (isTitle(line)) {
                return broken(lines, line);
            }
        }
        return new Title(source.title().filter(t -> !t.isBlank()).map(String::strip).orElse(source.name()), 0);
    }

    private static boolean isBody(Line line) {
        return !line.isTableRow() && line.text().length() > LONGEST;
    }

    private static boolean isTitle(Line line) {
        String text = line.text();
        return !line.isTableRow()
                && text.length() >= 4
                && text.length() <= LONGEST
                && Marker.of(text).isEmpty()
                && !NOT_A_TITLE.matcher(text).find();
    }

    private static Title broken(List<Line> lines, Line first) {
        if (first.number() >= lines.size() || CLOSED.matcher(first.text()).find() && balanced(first.text())) {
            return new Title(first.text(), first.number());
        }
        Line next = lines.get(first.number());
        String joined = first.text() + next.text();
        boolean one = isTitle(next) && balanced(joined) && CLOSED.matcher(next.text()).find() && joined.length() <= LONGEST;
        boolean report = next.text().contains("政府工作报告");
        return one && !report ? new Title(joined, next.number()) : new Title(first.text(), first.number());
    }

    private static boolean balanced(String text) {
        return count(text, '《') == count(text, '》') && count(text, '“') == count(text, '”');
    }

    private static long count(String text, char c) {
        return text.chars().filter(x -> x == c).count();
    }
}
