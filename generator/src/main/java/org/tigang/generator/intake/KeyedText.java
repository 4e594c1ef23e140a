package org.tigang.generator.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A file of keys as its writer sees it: for telling the line of a key.
record KeyedText(String file, List<String> lines) {

    static KeyedText of(Path file, byte[] bytes) {
        return new KeyedText(
                file.getFileName().toString(),
                new String(bytes, StandardCharsets.UTF_8).lines().toList());
    }

    /// The first line, counted from 0, that has the key.
    ///
    /// @param from where the key's own part of the file begins
    OptionalInt line(String key, int from) {
        Pattern pattern = Pattern.compile("(?:^|[\\s{,\"'-])" + Pattern.quote(key) + "[\"']?\\s*[:：]");
        return IntStream.range(from, lines.size())
                .filter(line ->
                        !key.isEmpty() && pattern.matcher(lines.get(line)).find())
                .findFirst();
    }

    /// File and line.
    String place(int line) {
        return file + " 第" + (line + 1) + "行";
    }
}
