package org.tigang.app.json;

import java.util.List;
import org.tigang.corpus.library.Entry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The answers of `tigang list` and `take`.
public final class LibraryJson {
    private LibraryJson() {}

    public static ObjectNode list(List<Entry> entries) {
        return Json.object().put("total", entries.size()).set("files", Json.array(entries, LibraryJson::entry));
    }

    /// What a taking-in came to.
    ///
    /// @param added files that were not there before
    /// @param known files whose bytes were there
    /// @param failed files that could not be read
    public static ObjectNode taken(int added, int known, int failed, int total) {
        return Json.object()
                .put("added", added)
                .put("known", known)
                .put("failed", failed)
                .put("total", total);
    }

    private static JsonNode entry(Entry entry) {
        return Json.object()
                .put("id", entry.id())
                .put("sha256", entry.sha256())
                .put("source", entry.source())
                .set("documents", Json.array(entry.documents(), LibraryJson::document));
    }

    private static JsonNode document(Entry.Line line) {
        return Json.object()
                .put("document", line.id())
                .put("title", line.title())
                .put("kind", line.kind().label())
                .put("year", Json.orNull(line.year()))
                .put("characters", line.characters())
                .set("defects", Json.array(line.defects(), DocumentJson::defect));
    }
}
