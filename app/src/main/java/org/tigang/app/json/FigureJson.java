package org.tigang.app.json;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tigang.corpus.figure.Figure;
import org.tigang.corpus.figure.Figure.Movement;
import org.tigang.corpus.figure.Quantity;
import org.tigang.corpus.model.Document;
import tools.jackson.databind.node.ObjectNode;

/// A figure told in a document, as `tigang figures --json` gives it.
public final class FigureJson {
    private FigureJson() {}

    /// One figure as one object.
    ///
    /// @param paragraph the line of the document's text, from 1
    public static ObjectNode of(Document document, int paragraph, String sentence, Figure figure) {
        Optional<Quantity> change = figure.movement().map(Movement::amount);
        ObjectNode json = Json.object()
                .put("source", document.provenance().source())
                .put("ordinal", document.provenance().ordinal())
                .put("paragraph", paragraph)
                .put("sentence", sentence)
                .put("scope", Json.orNull(figure.scope()))
                .put("indicator", figure.indicator())
                .put("value", number(figure.level()))
                .put("unit", unit(figure.level()))
                .put("comparison", Json.orNull(figure.movement().map(Movement::comparison)))
                .put("change", number(change))
                .put("changeUnit", unit(change))
                .put("period", Json.orNull(figure.period()))
                .put("hedge", Json.orNull(figure.hedge()))
                .put("kind", figure.kind().label());
        return withRedaction(json, figure.level().or(() -> change));
    }

    // A number that somebody took out is told as such; a figure without a level has none at all.
    private static ObjectNode withRedaction(ObjectNode json, Optional<Quantity> value) {
        return value.isPresent() && value.get().number().isEmpty() ? json.put("redacted", true) : json;
    }

    private static @Nullable String number(Optional<Quantity> quantity) {
        return quantity.flatMap(Quantity::number).map(BigDecimal::toPlainString).orElse(null);
    }

    private static @Nullable String unit(Optional<Quantity> quantity) {
        return quantity.map(Quantity::unit).orElse(null);
    }
}
