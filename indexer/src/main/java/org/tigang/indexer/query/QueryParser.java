package org.tigang.indexer.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tigang.corpus.model.DocumentKind;

/// Reads the language of queries.
///
/// ```
/// any     = all { "OR" all }
/// all     = single { [ "AND" ] single }
/// single  = "NOT" single | "(" any ")" | run | part | words
/// run     = '"' … '"' | '“' … '”'
/// part    = ("标题" | "提纲" | "地区" | "单位") ":" (word | run) | "类型" ":" kind | "年份" ":" years
/// years   = year | year ".." [ year ] | ".." year
/// ```
/// Words that follow one another are one list of words. Brackets and colons may be full width.
public final class QueryParser {
    private static final Pattern YEARS =
            Pattern.compile("(\\d{4})?年?(?:(\\.\\.|…|-|—|~|～|至|到)(?:(\\d{4})年?)?)?", Pattern.UNICODE_CHARACTER_CLASS);

    /// Nobody needs more, and each costs memory of the thread.
    private static final int DEEPEST = 50;

    private static final String LONE_CLOSE = "右括号没有对应的左括号，请删去它，或补上左括号";

    private static final int MOST_CONDITIONS = 200;

    private final QueryScanner scanner;
    private int depth;
    private int conditions;

    private QueryParser(String query) {
        scanner = new QueryScanner(query);
    }

    /// The query that is written.
    ///
    /// @throws MalformedQueryException with one line that shows the place
    public static Query parse(String query) {
        return new QueryParser(query).whole();
    }

    private Query whole() {
        if (scanner.atEnd()) {
            throw scanner.fault("没有要查的内容，请写上要查的词");
        }
        Query query = any();
        if (!scanner.atEnd()) {
            throw scanner.fault(LONE_CLOSE);
        }
        return query;
    }

    private Query any() {
        List<Query> queries = new ArrayList<>(List.of(all()));
        for (int start = scanner.place(); scanner.takeWord("OR"); start = scanner.place()) {
            requireSide(start, "OR");
            queries.add(all());
        }
        return queries.size() == 1 ? queries.getFirst() : new Query.Or(queries);
    }

    private Query all() {
        List<Query> queries = new ArrayList<>(List.of(single()));
        while (!scanner.atEnd() && !scanner.atClose() && !scanner.atWord("OR")) {
            int start = scanner.place();
            boolean joined = scanner.takeWord("AND");
            queries.add(joined ? right(start, "AND") : single());
        }
        return queries.size() == 1 ? queries.getFirst() : new Query.And(queries);
    }

    private Query single() {
        requireBegin();
        int start = scanner.place();
        if (scanner.takeWord("NOT")) {
            deeper(start);
            Query unwanted = right(start, "NOT");
            depth--;
            return new Query.Not(unwanted);
        }
        if (scanner.takeOpen()) {
            return group(start);
        }
        count(start);
        return scanner.atQuote() ? new Query.Exact(scanner.takeRun()) : partOrWords();
    }

    private void requireBegin() {
        for (String operator : List.of("AND", "OR")) {
            if (scanner.atWord(operator)) {
                throw scanner.fault("“" + operator + "”前面缺少要查的词，请补上，或删去“" + operator + "”");
            }
        }
        if (scanner.atClose()) {
            throw scanner.fault(LONE_CLOSE);
        }
    }

    /// What stands behind an operator.
    private Query right(int start, String operator) {
        requireSide(start, operator);
        return single();
    }

    private void requireSide(int start, String operator) {
        if (scanner.atEnd() || scanner.atClose() || scanner.atWord("AND") || scanner.atWord("OR")) {
            throw scanner.faultAt(start, "“" + operator + "”后面缺少要查的词，请补上，或删去“" + operator + "”");
        }
    }

    private void deeper(int start) {
        depth++;
        if (depth > DEEPEST) {
            throw scanner.faultAt(start, "括号和 NOT 套了" + DEEPEST + "层以上，请写得简单些");
        }
    }

    private void count(int start) {
        conditions++;
        if (conditions > MOST_CONDITIONS) {
            throw scanner.faultAt(start, "条件超过" + MOST_CONDITIONS + "个，请分几次查");
        }
    }

    private Query group(int start) {
        deeper(start);
        if (scanner.atClose()) {
            throw scanner.faultAt(start, "括号里没有内容，请写上要查的词，或删去括号");
        }
        if (scanner.atEnd()) {
            throw unclosed(start);
        }
        Query query = any();
        if (!scanner.takeClose()) {
            throw unclosed(start);
        }
        depth--;
        return query;
    }

    private MalformedQueryException unclosed(int start) {
        return scanner.faultAt(start, "左括号没有对应的右括号，请补上右括号");
    }

    private Query partOrWords() {
        Optional<String> label = scanner.takeLabel();
        return label.isPresent() ? part(label.get()) : words();
    }

    private Query words() {
        List<String> words = new ArrayList<>();
        do {
            words.add(scanner.takeText());
        } while (scanner.atText());
        return new Query.Words(String.join(" ", words));
    }

    private Query part(String label) {
        int start = scanner.place();
        String value = scanner.atQuote() ? scanner.takeRun() : scanner.takeText();
        if (value.isEmpty()) {
            throw scanner.faultAt(start, "“" + label + "”后面没有内容，请紧接着冒号写，中间不空格");
        }
        return switch (label) {
            case "类型" -> kind(start, value);
            case "年份" -> years(start, value);
            default -> new Query.Field(partOf(label), value);
        };
    }

    private static Query.Part partOf(String label) {
        return Arrays.stream(Query.Part.values())
                .filter(part -> part.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private Query kind(int start, String label) {
        return DocumentKind.of(LabelScript.simplified(label))
                .map(Query.Kind::new)
                .orElseThrow(() -> scanner.faultAt(start, "没有这种类型，可用的有" + kinds()));
    }

    private static String kinds() {
        return Arrays.stream(DocumentKind.values()).map(DocumentKind::label).collect(Collectors.joining("、"));
    }

    private Query years(int start, String text) {
        Matcher found = YEARS.matcher(text);
        if (!found.matches() || (found.group(1) == null && found.group(3) == null)) {
            throw scanner.faultAt(start, "年份写法不对，请写成2015或2015..2020这样");
        }
        int from = found.group(1) == null ? 0 : Integer.parseInt(found.group(1));
        int open = found.group(2) == null ? from : Integer.MAX_VALUE;
        int to = found.group(3) == null ? open : Integer.parseInt(found.group(3));
        if (to < from) {
            throw scanner.faultAt(start, "年份先后颠倒，请先写早的，后写晚的");
        }
        return new Query.Years(from, to);
    }
}
