package org.tigang.corpus.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.tigang.corpus.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A page of the simulator: what was written, what stands there now, and all that was done between.
///
/// @param gold without the '@@' lines; the places of the damages count in it
record Page(String name, String gold, String damaged, List<Damage> damages) {
    Page {
        damages = List.copyOf(damages);
    }

    static Page read(Path folder, String name) {
        try {
            String gold = Files.readString(folder.resolve(name + ".gold.txt"));
            JsonNode json = JsonMapper.shared().readTree(Files.readString(folder.resolve(name + ".json")));
            return new Page(
                    name,
                    withoutNames(gold),
                    Files.readString(folder.resolve(name + ".damaged.txt")),
                    json.get("ops").valueStream().map(Page::damage).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String withoutNames(String gold) {
        return gold.lines().filter(line -> !line.startsWith("@@")).collect(Collectors.joining("\n"));
    }

    private static Damage damage(JsonNode op) {
        int from = Math.max(0, op.get("goldStart").asInt());
        return new Damage(
                op.get("cls").asString(),
                new Span(from, Math.max(from, op.get("goldEnd").asInt())),
                op.get("before").asString(),
                op.get("after").asString(),
                op.path("truth").asString(op.path("clean").asString("")),
                op.path("recoverable").isBoolean() && !op.get("recoverable").asBoolean());
    }
}
