package org.tigang.app.json;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tigang.corpus.figure.Figure;
import org.tigang.corpus.figure.Figure.Movement;
import org.tigang.corpus.figure.Quantity;
import org.tigang.corpus.model.Document;
import tools.jackson.databind.node.ObjectNode;

/// A figure told in a document, as `tigang figures --json` gives it.
public final class FigureJson {
    private FigureJson() {}

    /// @param paragraph the line of the document's text, from 1
    public static ObjectNode of(Document document, int paragraph, String sentence, Figure figure) {
        Optional<Quantity> change = figure.movement().map(Movement::amount);
        return Json.object()
                .put("source", document.provenance().source())
                .put("ordinal", document.provenance().ordinal())
                .put("paragraph", paragraph)
                .put("sentence", sentence)
                .put("scope", Json.orNull(figure.scope()))
                .put("indicator", figure.indicator())
                .put("value", number(figure.level()))
                .put("unit", part(figure.level(), Quantity::unit))
                .put("comparison", Json.orNull(figure.movement().map(Movement::comparison)))
                .put("change", number(change))
                .put("changeUnit", part(change, Quantity::unit))
                .put("period", Json.orNull(figure.period()))
                .put("hedge", Json.orNull(figure.hedge()))
                .put("kind", figure.kind().label());
    }
}
