package org.tigang.app.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What the brief gives.
///
/// @param all the whole brief as one text: what stands in it may be said
record Given(String organisation, String scope, String period, List<String> points, List<String> outline, String all) {

    static Given of(JsonNode brief) {
        return new Given(
                brief.path("organisation").asString(""),
                brief.path("scope").asString(""),
                brief.get("period").asString(),
                brief.path("points")
                        .valueStream()
                        .map(point -> point.get("text").asString())
                        .toList(),
                brief.path("outline").valueStream().map(JsonNode::asString).toList(),
                brief + date(brief).orElse(""));
    }

    private static Optional<String> date(JsonNode brief) {
        return Optional.of(brief.path("date").asString(""))
                .filter(text -> !text.isEmpty())
                .map(LocalDate::parse)
                .map(date -> date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日");
    }

    int year() {
        return Integer.parseInt(period.substring(0, 4));
    }

    boolean isWholeYear() {
        return period.matches("\\d{4}年");
    }
}
