package org.tigang.generator.export;

import java.util.List;

/// What a person should know of a PDF just written.
public record Exported(int pages, List<FontChoice> fonts, List<GlyphChoice> glyphs) {
    public Exported {
        fonts = List.copyOf(fonts);
        glyphs = List.copyOf(glyphs);
    }
}
