package org.tigang.app.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tigang.indexer.collocation.Collocate;
import org.tigang.indexer.concordance.Concordance;
import org.tigang.indexer.concordance.ConcordanceLine;
import org.tigang.indexer.concordance.Group;
import org.tigang.indexer.query.Query;
import org.tigang.indexer.trend.Trend;
import org.tigang.indexer.trend.TrendYear;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The answers of `tigang concordance`, `collocations` and `trend`.
public final class AnalysisJson {
    private AnalysisJson() {}

    /// The lines of a concordance, and their counts by group where one is named.
    ///
    /// @param group what the lines are counted by, if anything
    public static ObjectNode of(Concordance concordance, @Nullable Group group) {
        ObjectNode json = Json.object()
                .put("query", concordance.query())
                .put("total", concordance.total())
                .set("lines", Json.array(concordance.lines(), AnalysisJson::line));
        if (group != null) {
            ObjectNode counts = json.putObject("groups");
            concordance.groups().getOrDefault(group, Map.of()).forEach(counts::put);
        }
        return json;
    }

    private static JsonNode line(ConcordanceLine line) {
        return Json.object()
                .put("document", line.document())
                .put("title", line.title())
                .put("year", Json.orNull(line.year()))
                .put("paragraph", line.paragraph())
                .set("at", Json.span(line.at()))
                .put("before", line.before())
                .put("match", line.match())
                .put("after", line.after());
    }

    public static ObjectNode of(Query query, List<Collocate> collocates) {
        return Json.object()
                .put("query", query.written())
                .set("collocates", Json.array(collocates, AnalysisJson::collocate));
    }

    private static JsonNode collocate(Collocate collocate) {
        return Json.object()
                .put("word", collocate.word())
                .put("together", collocate.together())
                .put("overall", collocate.overall())
                .put("expected", collocate.expected())
                .put("logLikelihood", collocate.logLikelihood());
    }

    public static ObjectNode of(Trend trend) {
        return Json.object()
                .put("query", trend.query())
                .put("total", trend.total())
                .put("undated", trend.undated())
                .set("years", Json.array(trend.years(), AnalysisJson::year));
    }

    private static JsonNode year(TrendYear year) {
        return Json.object()
                .put("year", year.year())
                .put("occurrences", year.occurrences())
                .put("paragraphs", year.paragraphs())
                .put("documents", year.documents())
                .put("perTenThousand", year.perTenThousand());
    }
}
