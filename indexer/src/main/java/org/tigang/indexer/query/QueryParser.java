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
    private static final Pattern YEARS = Pattern.compile("(\\d{4})?年?(?:(\\.\\.|…|-|—)(?:(\\d{4})年?)?)?");

    private final QueryScanner scanner;

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
            throw scanner.fault("没有要查的内容");
        }
        Query query = any();
        if (!scanner.atEnd()) {
            throw scanner.fault("右括号没有对应的左括号");
        }
        return query;
    }

    private Query any() {
        List<Query> queries = new ArrayList<>(List.of(all()));
        while (scanner.takeWord("OR")) {
            queries.add(all());
        }
        return queries.size() == 1 ? queries.getFirst() : new Query.Or(queries);
    }

    private Query all() {
        List<Query> queries = new ArrayList<>(List.of(single()));
        while (!scanner.atEnd() && !scanner.atClose() && !scanner.atWord("OR")) {
            scanner.takeWord("AND");
            queries.add(single());
        }
        return queries.size() == 1 ? queries.getFirst() : new Query.And(queries);
    }

    private Query single() {
        if (scanner.takeWord("NOT")) {
            return new Query.Not(single());
        }
        if (scanner.atEnd() || scanner.atClose() || scanner.atWord("AND") || scanner.atWord("OR")) {
            throw scanner.fault("缺少要查的词");
        }
        int start = scanner.place();
        if (scanner.takeOpen()) {
            return group(start);
        }
        return scanner.atQuote() ? new Query.Exact(scanner.takeRun()) : partOrWords();
    }

    private Query group(int start) {
        Query query = any();
        if (!scanner.takeClose()) {
            throw scanner.faultAt(start, "左括号没有对应的右括号");
        }
        return query;
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
            throw scanner.faultAt(start, "“" + label + "”后面没有内容");
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
        return DocumentKind.of(label)
                .map(Query.Kind::new)
                .orElseThrow(() -> scanner.faultAt(start, "没有这种类型，可用的有" + kinds()));
    }

    private static String kinds() {
        return Arrays.stream(DocumentKind.values()).map(DocumentKind::label).collect(Collectors.joining("、"));
    }

    private Query years(int start, String text) {
        Matcher found = YEARS.matcher(text);
        if (!found.matches() || (found.group(1) == null && found.group(3) == null)) {
            throw scanner.faultAt(start, "年份写法不对，应如2015或2015..2020");
        }
        int from = found.group(1) == null ? 0 : Integer.parseInt(found.group(1));
        int open = found.group(2) == null ? from : Integer.MAX_VALUE;
        int to = found.group(3) == null ? open : Integer.parseInt(found.group(3));
        if (to < from) {
            throw scanner.faultAt(start, "年份先后颠倒");
        }
        return new Query.Years(from, to);
    }
}
