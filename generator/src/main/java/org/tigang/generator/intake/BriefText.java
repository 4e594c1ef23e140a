package org.tigang.generator.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The brief as the writer sees it: for telling the line of a key.
record BriefText(String file, List<String> lines) {

    static BriefText of(Path file, byte[] bytes) {
        return new BriefText(
                file.getFileName().toString(),
                new String(bytes, StandardCharsets.UTF_8).lines().toList());
    }

    /// File and line, or the file alone where the key stands in no line of its own.
    String place(String key) {
        Pattern pattern = Pattern.compile("(?:^|[\\s{,\"'-])" + Pattern.quote(key) + "[\"']?\\s*[:：]");
        return IntStream.range(0, lines.size())
                .filter(line ->
                        !key.isEmpty() && pattern.matcher(lines.get(line)).find())
                .mapToObj(line -> file + " 第" + (line + 1) + "行")
                .findFirst()
                .orElse(file);
    }
}
