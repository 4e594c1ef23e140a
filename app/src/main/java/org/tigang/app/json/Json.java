package org.tigang.app.json;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tigang.corpus.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The small pieces that all answers are made of.
final class Json {
    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array(Collection<? extends JsonNode> members) {
        return JsonNodeFactory.instance.arrayNode().addAll(members);
    }

    static <T> ArrayNode array(Collection<T> members, Function<T, ? extends JsonNode> form) {
        return array(members.stream().map(form).toList());
    }

    static ArrayNode strings(Collection<String> members) {
        return array(members, JsonNodeFactory.instance::stringNode);
    }

    static ArrayNode span(Span span) {
        return JsonNodeFactory.instance.arrayNode().add(span.from()).add(span.to());
    }

    static ArrayNode spans(List<Span> spans) {
        return array(spans, Json::span);
    }

    static @Nullable String orNull(Optional<String> text) {
        return text.orElse(null);
    }

    static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
