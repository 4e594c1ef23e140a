package org.tigang.indexer.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tigang.corpus.model.DocumentKind;

/// What the documents must be, whatever is asked of their paragraphs.
///
/// @param from the first year
/// @param to the last year
/// @param region a run of characters of the region's name
/// @param organisation a run of characters of the organisation's name
public record Filter(
        Optional<DocumentKind> kind,
        OptionalInt from,
        OptionalInt to,
        Optional<String> region,
        Optional<String> organisation) {

    /// Every document.
    public static final Filter NONE =
            new Filter(Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());

    public Filter withKind(DocumentKind wanted) {
        return new Filter(Optional.of(wanted), from, to, region, organisation);
    }

    public Filter withYears(int first, int last) {
        return new Filter(kind, OptionalInt.of(first), OptionalInt.of(last), region, organisation);
    }

    public Filter withRegion(String wanted) {
        return new Filter(kind, from, to, Optional.of(wanted), organisation);
    }

    public Filter withOrganisation(String wanted) {
        return new Filter(kind, from, to, region, Optional.of(wanted));
    }

    /// The same as queries that must all hold.
    public List<Query> queries() {
        List<Query> queries = new ArrayList<>();
        kind.map(Query.Kind::new).ifPresent(queries::add);
        if (from.isPresent() || to.isPresent()) {
            queries.add(new Query.Years(from.orElse(0), to.orElse(Integer.MAX_VALUE)));
        }
        region.map(run -> new Query.Field(Query.Part.REGION, run)).ifPresent(queries::add);
        organisation.map(run -> new Query.Field(Query.Part.ORGANISATION, run)).ifPresent(queries::add);
        return queries;
    }
}
