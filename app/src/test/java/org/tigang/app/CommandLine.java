package org.tigang.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.tigang.app.screen.Screen;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs the real main and keeps what it wrote.
record CommandLine(int exit, String out, String error) {

    static CommandLine run(Object... arguments) {
        var out = new ByteArrayOutputStream();
        var error = new ByteArrayOutputStream();
        List<String> words = List.of(arguments).stream().map(Object::toString).toList();
        int exit = Main.run(Screen.plain(out, error), words);
        return new CommandLine(exit, out.toString(UTF_8), error.toString(UTF_8));
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }

    List<String> errors() {
        return error.lines().toList();
    }
}
