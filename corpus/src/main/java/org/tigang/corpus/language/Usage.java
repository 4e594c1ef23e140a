package org.tigang.corpus.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// How official prose of about 1995–2026 words things: `usage.txt` beside this class, sentences written for this
/// product about invented places.
///
/// HanLP's statistics come from newspapers of 1998, which know neither 三保 nor 医保基金 nor 规模化供水. With
/// these sentences beside them, every seventh of the slipped bytes that were read wrongly is read rightly.
final class Usage {
    private Usage() {}

    /// One sentence a line; `#` opens a comment.
    static String text() {
        try (InputStream file = Usage.class.getResourceAsStream("usage.txt")) {
            if (file == null) {
                throw new IllegalStateException("the usage of offices is missing from the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
