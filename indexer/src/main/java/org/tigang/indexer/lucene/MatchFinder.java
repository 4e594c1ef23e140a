package org.tigang.indexer.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tigang.corpus.language.Fold;
import org.tigang.corpus.model.Span;
import org.tigang.indexer.query.Query;

/// Finds in a text the places of what was looked for. Folding keeps every character at its place, so that a place
/// in the folded text is one in the text that the reader sees.
final class MatchFinder {
    private final List<String> runs;
    private final List<PlaceFinder> others;

    private MatchFinder(Stream<String> runs, List<PlaceFinder> others) {
        this.runs = runs.map(Fold::fold).distinct().toList();
        this.others = others;
    }

    static MatchFinder of(Query query, QueryWords words) {
        List<String> names = names(query, words).distinct().toList();
        Stream<String> longer = names.stream().filter(name -> !Synonyms.isShort(name));
        Stream<PlaceFinder> shorter = names.stream()
                .filter(Synonyms::isShort)
                .<PlaceFinder>map(name -> passage -> words.places(passage.text(), name));
        Stream<PlaceFinder> open = open(query).map(run -> new OpenRun(run)::places);
        List<PlaceFinder> others = Stream.concat(shorter, open).toList();
        return new MatchFinder(Stream.concat(runs(query, words), longer), others);
    }

    static MatchFinder of(List<String> runs) {
        return new MatchFinder(runs.stream(), List.of());
    }

    /// Finds what is no run of characters.
    private interface PlaceFinder {
        List<Span> places(Passage passage);
    }

    private static Stream<String> open(Query query) {
        return switch (query) {
            case Query.Open(var run) -> Stream.of(run);
            case Query.And(var all) -> all.stream().flatMap(MatchFinder::open);
            case Query.Or(var any) -> any.stream().flatMap(MatchFinder::open);
            case Query.All _, Query.Words _, Query.Exact _, Query.Not _, Query.Field _, Query.Kind _, Query.Years _ ->
                Stream.empty();
        };
    }

    /// Other names of what the free words name.
    private static Stream<String> names(Query query, QueryWords words) {
        return switch (query) {
            case Query.Words(var text) -> words.content(text).stream().flatMap(word -> words.synonyms(word).stream());
            case Query.And(var all) -> all.stream().flatMap(each -> names(each, words));
            case Query.Or(var any) -> any.stream().flatMap(each -> names(each, words));
            case Query.All _, Query.Exact _, Query.Open _, Query.Not _, Query.Field _, Query.Kind _, Query.Years _ ->
                Stream.empty();
        };
    }

    private static Stream<String> runs(Query query, QueryWords words) {
        return switch (query) {
            case Query.Words(var text) -> words(text, words);
            case Query.Exact(var run) -> Stream.of(run);
            case Query.Open(var run) -> Stream.of(run);
            case Query.And(var all) -> all.stream().flatMap(each -> runs(each, words));
            case Query.Or(var any) -> any.stream().flatMap(each -> runs(each, words));
            case Query.All _, Query.Not _, Query.Field _, Query.Kind _, Query.Years _ -> Stream.empty();
        };
    }

    /// A lone character among longer words would light up all over the text.
    private static Stream<String> words(String text, QueryWords words) {
        List<String> content = words.content(text);
        List<String> longer = content.stream().filter(word -> word.length() > 1).toList();
        return Stream.concat(Query.BLANKS.splitAsStream(text.strip()), (longer.isEmpty() ? content : longer).stream());
    }

    /// The stretches of the paragraph that are covered, in order; places that touch are one stretch.
    List<Span> covered(Passage passage) {
        List<Span> covered = new ArrayList<>();
        for (Span place : places(passage, 1)) {
            Span last = covered.isEmpty() ? new Span(0, 0) : covered.getLast();
            if (covered.isEmpty() || place.from() > last.to()) {
                covered.add(place);
            } else if (place.to() > last.to()) {
                covered.set(covered.size() - 1, new Span(last.from(), place.to()));
            }
        }
        return covered;
    }

    /// Each occurrence for itself, in order; none overlaps another.
    List<Span> occurrences(Passage passage) {
        List<Span> occurrences = new ArrayList<>();
        int end = 0;
        for (Span place : places(passage, Integer.MAX_VALUE)) {
            if (place.from() >= end) {
                occurrences.add(place);
                end = place.to();
            }
        }
        return occurrences;
    }

    /// @param step how far after a place its next one may begin, at most the run's length
    private List<Span> places(Passage passage, int step) {
        String folded = Fold.fold(passage.text());
        List<Span> places = new ArrayList<>();
        for (String run : runs) {
            int on = Math.min(step, run.length());
            for (int at = folded.indexOf(run); at >= 0; at = folded.indexOf(run, at + on)) {
                places.add(new Span(at, at + run.length()));
            }
        }
        others.forEach(other -> places.addAll(other.places(passage)));
        places.sort(null);
        return places;
    }
}
