package org.tigang.corpus.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// How official prose of about 1995–2026 words things: `usage.txt` beside this class, sentences written for this
/// product; most of their places are invented, the names of firms, works and diseases are not.
///
/// HanLP's statistics come from newspapers of 1998, which know neither 三保 nor 医保基金 nor 规模化供水. On simulated
/// pages from which nothing was fitted slipped bytes were read rightly at 158 of 219 places without these
/// sentences, at 182 with the first 290,000 characters of them, and at 198 as [PageLanguage] uses them all.
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
