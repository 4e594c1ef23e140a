package org.tigang.app.json;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tigang.corpus.figure.Figure;
import org.tigang.corpus.figure.Figure.Movement;
import org.tigang.corpus.figure.Quantity;
import org.tigang.corpus.figure.Told;
import org.tigang.corpus.model.Document;
import tools.jackson.databind.node.ObjectNode;

/// A figure told in a document, as `tigang figures --json` gives it.
public final class FigureJson {
    private FigureJson() {}

    /// One figure as one object; a range is written 3—5.
    public static ObjectNode of(Document document, Told told) {
        Figure figure = told.figure();
        Optional<Quantity> change = figure.movement().map(Movement::amount);
        ObjectNode json = Json.object()
                .put("source", document.provenance().source())
                .put("ordinal", document.provenance().ordinal())
                .put("paragraph", told.paragraph())
                .put("sentence", told.sentence())
                .put("scope", Json.orNull(figure.scope()))
                .put("indicator", figure.name())
                .put("value", number(figure.level()))
                .put("unit", unit(figure.level()))
                .put("comparison", Json.orNull(figure.movement().map(Movement::comparison)))
                .put("change", number(change))
                .put("changeUnit", unit(change))
                .put("period", Json.orNull(figure.period()))
                .put("hedge", Json.orNull(figure.hedge()))
                .put("kind", figure.kind().label());
        figure.base().ifPresent(base -> json.put("base", base.written()).put("baseUnit", base.unit()));
        return withRedaction(json, figure, change);
    }

    // A number that somebody took out is told as such; a figure without a level has none at all.
    private static ObjectNode withRedaction(ObjectNode json, Figure figure, Optional<Quantity> change) {
        boolean open = Stream.concat(figure.level().stream(), change.stream())
                .anyMatch(quantity -> quantity.number().isEmpty());
        return open ? json.put("redacted", true) : json;
    }

    private static @Nullable String number(Optional<Quantity> quantity) {
        return quantity.filter(told -> told.number().isPresent())
                .map(Quantity::written)
                .orElse(null);
    }

    private static @Nullable String unit(Optional<Quantity> quantity) {
        return quantity.map(Quantity::unit).orElse(null);
    }
}
