package org.tigang.app.json;

import java.util.List;
import org.tigang.generator.layout.Deviation;
import org.tigang.generator.layout.HouseStyle;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The answer of `tigang styles --json`.
public final class StylesJson {
    private StylesJson() {}

    public static ObjectNode of(List<HouseStyle> styles) {
        ObjectNode json = Json.object();
        ArrayNode all = json.putArray("styles");
        for (HouseStyle style : styles) {
            ObjectNode node = all.addObject().put("name", style.name()).put("purpose", style.purpose());
            ArrayNode deviations = node.putArray("deviations");
            style.deviations().forEach(deviation -> put(deviation, deviations.addObject()));
        }
        return json;
    }

    private static void put(Deviation deviation, ObjectNode node) {
        node.put("clause", deviation.clause())
                .put("strength", deviation.strength().label())
                .put("what", deviation.what())
                .put("reason", deviation.reason());
    }
}
