package org.tigang.generator.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tigang.generator.layout.Face;

/// With what a report is drawn: the font of each face, and the characters that theirs do not hold.
public record FontsUsed(List<FontChoice> faces, List<GlyphChoice> characters) {
    public static final FontsUsed NONE = new FontsUsed(List.of(), List.of());

    public FontsUsed {
        faces = List.copyOf(faces);
        characters = List.copyOf(characters);
    }

    /// The characters that a face lacks, each with the family that draws it; empty where none does and 〓 stands there.
    public Map<String, String> charactersOf(Face face) {
        Map<String, String> replaced = new LinkedHashMap<>();
        characters.stream()
                .filter(choice -> choice.face() == face)
                .forEach(choice -> replaced.put(choice.character(), choice.used()));
        return replaced;
    }
}
