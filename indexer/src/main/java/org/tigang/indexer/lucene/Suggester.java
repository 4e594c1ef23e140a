package org.tigang.indexer.lucene;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tigang.indexer.query.Query;

/// Did you mean: other queries for one that finds nothing, or of which a word is nowhere.
final class Suggester {
    private static final int MOST = 3;

    /// A whole sentence is no slip of the keyboard.
    private static final int LONGEST = 30;

    private final Corrector corrector;

    Suggester(Corrector corrector) {
        this.corrector = corrector;
    }

    /// Whether a query finds anything.
    @FunctionalInterface
    interface Finding {
        boolean findsAny(Query query) throws IOException;
    }

    /// The best first; each of them finds something.
    List<String> of(Query query, boolean foundAny, Finding finding) throws IOException {
        Map<Query, List<Query>> others = new HashMap<>();
        collect(query, foundAny, others);
        List<String> suggestions = new ArrayList<>();
        for (int place = 0; place < MOST && !others.isEmpty(); place++) {
            Query other = replaced(query, others, place);
            if (!suggestions.contains(other.written()) && finding.findsAny(other)) {
                suggestions.add(other.written());
            }
        }
        return suggestions;
    }

    private void collect(Query query, boolean foundAny, Map<Query, List<Query>> others) throws IOException {
        switch (query) {
            case Query.Words(var text) -> keep(query, ofWords(text, foundAny), Query.Words::new, others);
            case Query.Exact(var run) -> keep(query, corrector.ofRun(run, MOST), Query.Exact::new, others);
            case Query.Open(var run) -> keep(query, corrector.ofRun(run, MOST), Query.Open::new, others);
            case Query.And(var all) -> {
                for (Query each : all) {
                    collect(each, foundAny, others);
                }
            }
            case Query.Or(var any) -> {
                for (Query each : any) {
                    collect(each, foundAny, others);
                }
            }
            case Query.All _, Query.Not _, Query.Field _, Query.Kind _, Query.Years _ -> {}
        }
    }

    private static void keep(
            Query query, List<String> texts, Function<String, Query> form, Map<Query, List<Query>> others) {
        if (!texts.isEmpty()) {
            others.put(query, texts.stream().map(form).toList());
        }
    }

    /// Of each piece between blanks its best other form, then of each its second.
    private List<String> ofWords(String text, boolean foundAny) throws IOException {
        if (text.length() > LONGEST) {
            return List.of();
        }
        List<List<String>> pieces = new ArrayList<>();
        int most = 0;
        for (String piece : Query.BLANKS.splitAsStream(text.strip()).toList()) {
            List<String> found = corrector.ofWords(piece, foundAny, MOST);
            most = Math.max(most, found.size());
            pieces.add(found.isEmpty() ? List.of(piece) : found);
        }
        return IntStream.range(0, most)
                .mapToObj(
                        place -> pieces.stream().map(piece -> at(piece, place)).collect(joining(" ")))
                .toList();
    }

    private static Query replaced(Query query, Map<Query, List<Query>> others, int place) {
        List<Query> forms = others.getOrDefault(query, List.of());
        return switch (query) {
            case Query.And(var all) ->
                new Query.And(
                        all.stream().map(each -> replaced(each, others, place)).toList());
            case Query.Or(var any) ->
                new Query.Or(
                        any.stream().map(each -> replaced(each, others, place)).toList());
            case Query.All _,
                    Query.Words _,
                    Query.Exact _,
                    Query.Open _,
                    Query.Not _,
                    Query.Field _,
                    Query.Kind _,
                    Query.Years _ -> forms.isEmpty() ? query : at(forms, place);
        };
    }

    private static <T> T at(List<T> forms, int place) {
        return forms.get(Math.min(place, forms.size() - 1));
    }
}
