package org.tigang.app.json;

import java.util.List;
import org.tigang.indexer.query.DocumentHit;
import org.tigang.indexer.query.DocumentHits;
import org.tigang.indexer.query.Heading;
import org.tigang.indexer.query.Hit;
import org.tigang.indexer.query.Hits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The answer of `tigang search --json`.
public final class HitsJson {
    private HitsJson() {}

    public static ObjectNode of(Hits hits) {
        ObjectNode json = Json.object()
                .put("query", hits.query())
                .put("total", hits.total())
                .put("millis", hits.millis());
        json.set("hits", Json.array(hits.hits(), HitsJson::hit));
        ObjectNode facets = json.putObject("facets");
        hits.facets().forEach((name, counts) -> counts.forEach(facets.putObject(name)::put));
        return json.set("suggestions", Json.strings(hits.suggestions()));
    }

    /// The answer of `tigang search --complete`.
    public static ObjectNode of(String typed, List<Heading> headings) {
        return Json.object().put("typed", typed).set("headings", Json.array(headings, HitsJson::heading));
    }

    private static JsonNode heading(Heading heading) {
        return Json.object().put("heading", heading.text()).put("count", heading.count());
    }

    /// The answer of `tigang search --documents --json`.
    public static ObjectNode of(DocumentHits hits) {
        return Json.object()
                .put("query", hits.query())
                .put("total", hits.total())
                .put("paragraphs", hits.paragraphs())
                .set("documents", Json.array(hits.documents(), HitsJson::document))
                .set("suggestions", Json.strings(hits.suggestions()));
    }

    private static JsonNode document(DocumentHit document) {
        return Json.object()
                .put("document", document.document())
                .put("total", document.total())
                .set("hits", Json.array(document.best(), HitsJson::hit));
    }

    private static JsonNode hit(Hit hit) {
        return Json.object()
                .put("document", hit.document())
                .put("source", hit.source())
                .put("title", hit.title())
                .put("kind", hit.kind())
                .put("year", Json.orNull(hit.year()))
                .set("path", Json.strings(hit.path()))
                .put("paragraph", hit.paragraph())
                .put("text", hit.text())
                .set("matches", Json.spans(hit.matches()))
                .put("score", hit.score());
    }
}
