package org.tigang.app.json;

import java.util.List;
import java.util.Locale;
import org.tigang.generator.export.FontChoice;
import org.tigang.generator.export.UnusedFont;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The answer of `tigang fonts --json`: the same as in the evidence of a report, with the files, and the files of the
/// office that serve no face.
public final class FontsJson {
    private FontsJson() {}

    public static ObjectNode of(List<FontChoice> choices, List<UnusedFont> unused) {
        ObjectNode json = Json.object();
        ObjectNode fonts = json.putObject("fonts");
        choices.forEach(choice -> fonts.set(choice.face().label(), choice(choice)));
        ArrayNode left = json.putArray("unused");
        unused.forEach(font -> left.add(unused(font)));
        return json;
    }

    private static JsonNode unused(UnusedFont font) {
        ObjectNode json = Json.object()
                .put("file", font.file().toString())
                .put("reason", font.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        font.names().forEach(json.putArray("names")::add);
        return json;
    }

    private static JsonNode choice(FontChoice choice) {
        return Json.object()
                .put("wanted", choice.wanted())
                .put("used", choice.used())
                .put("substituted", choice.substituted())
                .put("file", choice.file().map(Object::toString).orElse(null));
    }
}
