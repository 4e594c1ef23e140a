package org.tigang.app.json;

import java.util.List;
import org.tigang.generator.export.FontChoice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The answer of `tigang fonts --json`: the same as in the evidence of a report, with the files.
public final class FontsJson {
    private FontsJson() {}

    public static ObjectNode of(List<FontChoice> choices) {
        ObjectNode json = Json.object();
        ObjectNode fonts = json.putObject("fonts");
        choices.forEach(choice -> fonts.set(choice.face().label(), choice(choice)));
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
