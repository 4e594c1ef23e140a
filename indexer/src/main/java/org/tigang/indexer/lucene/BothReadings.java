package org.tigang.indexer.lucene;

import java.util.List;
import java.util.function.Function;
import org.tigang.corpus.language.Fold;
import org.tigang.corpus.language.Script;
import org.tigang.indexer.query.Query;

/// Some traditional characters are two in the simplified script, and folding, which sees each by itself, cannot tell
/// which. A run of characters is looked for as it was typed and as its words read it: 反覆 finds 反复 too.
final class BothReadings {
    private BothReadings() {}

    static Query of(Query query) {
        return switch (query) {
            case Query.Exact(var run) -> both(query, run, Query.Exact::new);
            case Query.Open(var run) -> both(query, run, Query.Open::new);
            case Query.Field(var part, var run) -> both(query, run, read -> new Query.Field(part, read));
            case Query.And(var all) -> new Query.And(of(all));
            case Query.Or(var any) -> new Query.Or(of(any));
            case Query.Not(var unwanted) -> new Query.Not(of(unwanted));
            case Query.All _, Query.Words _, Query.Kind _, Query.Years _ -> query;
        };
    }

    private static List<Query> of(List<Query> queries) {
        return queries.stream().map(BothReadings::of).toList();
    }

    private static Query both(Query query, String run, Function<String, Query> form) {
        String read = Script.read(run);
        boolean isOther = !Fold.fold(read).equals(Fold.fold(run));
        return isOther ? new Query.Or(List.of(query, form.apply(read))) : query;
    }
}
