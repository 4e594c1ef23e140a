package org.tigang.indexer.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The small signs of a query, one after another. Blanks between them are passed over.
final class QueryScanner {
    private static final int LONGEST_RUN = 1000;

    /// A pasted page and more.
    private static final int LONGEST_QUERY = 20_000;

    private static final String QUOTES = "\"“”＂";
    private static final List<String> LABELS = List.of("标题", "提纲", "地区", "单位", "类型", "年份");
    private static final List<String> OPERATORS = List.of("AND", "OR", "NOT");

    /// What looks like the name of a part: 作者:张三, kind:通知; a longer word with a colon is plain text.
    private static final Pattern LIKE_LABEL = Pattern.compile("(\\p{IsHan}{2}|[A-Za-z]{2,12})[:：](?!//)");

    private final String query;
    private int place;

    QueryScanner(String query) {
        this.query = query;
        if (query.length() > LONGEST_QUERY) {
            int end = query.offsetByCodePoints(0, query.codePointCount(0, LONGEST_QUERY));
            throw faultAt(end, "检索式太长，请缩短到" + LONGEST_QUERY + "字以内");
        }
        skipBlanks();
    }

    int place() {
        return place;
    }

    boolean atEnd() {
        return place == query.length();
    }

    boolean atBlank() {
        return isBlank(query.charAt(place));
    }

    boolean atQuote() {
        return !atEnd() && QUOTES.indexOf(query.charAt(place)) >= 0;
    }

    boolean atClose() {
        return at("）)");
    }

    /// Whether a plain word comes next.
    boolean atText() {
        return !atEnd() && !at("(（）)") && !atQuote() && OPERATORS.stream().noneMatch(this::atWord) && !atLabel();
    }

    boolean atWord(String operator) {
        int end = place + operator.length();
        return query.startsWith(operator, place)
                && (end == query.length() || endsText(query.charAt(end)) || query.charAt(end) == '（');
    }

    boolean takeWord(String operator) {
        return atWord(operator) && moveTo(place + operator.length());
    }

    boolean takeOpen() {
        return at("(（") && moveTo(place + 1);
    }

    boolean takeClose() {
        return atClose() && moveTo(place + 1);
    }

    private boolean atLabel() {
        return label().lookingAt();
    }

    private Matcher label() {
        return LIKE_LABEL.matcher(query).region(place, query.length()).useTransparentBounds(true);
    }

    /// The name of a part and its colon. What follows must follow at once.
    Optional<String> takeLabel() {
        Matcher found = label();
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        String label = LabelScript.simplified(found.group(1));
        if (!LABELS.contains(label)) {
            throw fault("没有“" + label + "”这一项，可用的有" + String.join("、", LABELS) + "；要查这几个字，请加引号");
        }
        place = found.end();
        return Optional.of(label);
    }

    /// What stands between quotation marks, its blanks included.
    String takeRun() {
        int end = closingQuote();
        if (end < 0) {
            throw fault("引号没有配对，请补上另一个引号");
        }
        String run = query.substring(place + 1, end);
        if (run.isBlank()) {
            throw fault("引号里没有内容，请写上要查的字");
        }
        if (run.length() > LONGEST_RUN) {
            throw fault("引号里的内容超过" + LONGEST_RUN + "字，请截短");
        }
        moveTo(end + 1);
        return run;
    }

    /// A word, up to the next blank, quotation mark or bracket; brackets in full width within it belong to it.
    String takeText() {
        int end = place;
        while (end < query.length() && !endsText(query.charAt(end))) {
            end = query.charAt(end) == '（' ? closeOf(end) + 1 : end + 1;
        }
        String text = query.substring(place, end);
        moveTo(end);
        return text;
    }

    MalformedQueryException fault(String fault) {
        return faultAt(place, fault);
    }

    MalformedQueryException faultAt(int at, String fault) {
        return new MalformedQueryException(query, at, fault);
    }

    /// The mark of the same kind, or failing that any other: people mix them.
    private int closingQuote() {
        char open = query.charAt(place);
        int same = query.indexOf(open == '"' || open == '＂' ? open : '”', place + 1);
        if (same >= 0) {
            return same;
        }
        return IntStream.range(place + 1, query.length())
                .filter(at -> QUOTES.indexOf(query.charAt(at)) >= 0)
                .findFirst()
                .orElse(-1);
    }

    private int closeOf(int open) {
        int close = query.indexOf('）', open);
        return close < 0 ? open : close;
    }

    private boolean at(String signs) {
        return !atEnd() && signs.indexOf(query.charAt(place)) >= 0;
    }

    private static boolean endsText(char c) {
        return isBlank(c) || QUOTES.indexOf(c) >= 0 || "()）".indexOf(c) >= 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean moveTo(int next) {
        place = next;
        skipBlanks();
        return true;
    }

    private void skipBlanks() {
        while (!atEnd() && atBlank()) {
            place++;
        }
    }
}
