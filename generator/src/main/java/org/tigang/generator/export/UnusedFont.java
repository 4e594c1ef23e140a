package org.tigang.generator.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tigang.generator.font.FontNames;

/// A file of the office's font folder that serves no face, and why.
///
/// @param names what its fonts call themselves
public record UnusedFont(Path file, Reason reason, List<String> names) {
    public UnusedFont {
        names = List.copyOf(names);
    }

    public enum Reason {
        /// No font, or a damaged one.
        UNREADABLE,
        /// Without outlines, or its licence forbids to embed them.
        NOT_TO_BE_EMBEDDED,
        /// Of another name than the page wants, or another goes before it. Lends rare characters.
        NOT_WANTED
    }

    static UnusedFont of(Path file) {
        try {
            List<FontNames.Font> fonts = FontNames.of(file);
            boolean drawable = fonts.stream().anyMatch(FontNames.Font::drawable);
            Stream<String> names = fonts.stream().flatMap(font -> font.families().stream());
            return new UnusedFont(
                    file,
                    drawable ? Reason.NOT_WANTED : Reason.NOT_TO_BE_EMBEDDED,
                    names.distinct().toList());
        } catch (IOException e) {
            return new UnusedFont(file, Reason.UNREADABLE, List.of());
        }
    }
}
