package org.tigang.app.json;

import org.tigang.corpus.model.Block.Heading;
import org.tigang.corpus.model.Completeness;
import org.tigang.corpus.model.Defect;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.Provenance;
import org.tigang.corpus.model.Slot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A document as `tigang read --json` gives it.
public final class DocumentJson {
    private DocumentJson() {}

    public static ObjectNode of(Document document) {
        Provenance from = document.provenance();
        ObjectNode json = Json.object()
                .put("source", from.source())
                .put("sha256", from.sha256())
                .put("ordinal", from.ordinal())
                .put("title", document.title())
                .put("kind", document.kind().label())
                .put("organisation", Json.orNull(document.organisation()))
                .put("region", Json.orNull(document.region()))
                .put("date", Json.orNull(document.date().map(Object::toString)))
                .put("year", Json.orNull(document.year()));
        json.set(
                "completeness",
                document.completeness().map(DocumentJson::completeness).orElse(nothing()));
        json.set("outline", Json.array(document.outline(), DocumentJson::heading));
        json.put("text", document.text())
                .put("encoding", Json.orNull(from.encoding()))
                .put("confidence", from.confidence())
                .put("format", from.format())
                .set("extent", Json.span(from.extent()));
        json.set("edits", Json.array(document.edits(), DocumentJson::edit));
        json.set("slots", Json.array(document.slots(), DocumentJson::slot));
        return json.set("defects", Json.array(document.defects(), DocumentJson::defect));
    }

    private static JsonNode completeness(Completeness completeness) {
        return Json.object().put("present", completeness.present()).put("whole", completeness.whole());
    }

    private static JsonNode heading(Heading heading) {
        return Json.object()
                .put("level", heading.level())
                .put("marker", heading.marker())
                .put("heading", heading.text())
                .put("restored", heading.restored())
                .put("paragraph", heading.paragraph());
    }

    private static JsonNode edit(Edit edit) {
        return Json.object()
                .put("kind", edit.kind().label())
                .set("original", Json.span(edit.original()))
                .set("bytes", edit.bytes().<JsonNode>map(Json::span).orElse(nothing()))
                .set("at", Json.span(edit.at()))
                .put("before", edit.before())
                .put("after", edit.after())
                .put("certified", edit.certified());
    }

    private static JsonNode slot(Slot slot) {
        return Json.object()
                .set("at", Json.span(slot.at()))
                .put("before", slot.before())
                .put("type", slot.type().label())
                .put("unit", Json.orNull(slot.unit()))
                .put("count", Json.orNull(slot.count()));
    }

    static JsonNode defect(Defect defect) {
        return Json.object().put("kind", defect.kind().label()).put("note", defect.note());
    }

    private static JsonNode nothing() {
        return JsonNodeFactory.instance.nullNode();
    }
}
