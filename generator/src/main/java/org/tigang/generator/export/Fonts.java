package org.tigang.generator.export;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tigang.generator.layout.Face;
import org.tigang.generator.layout.FaceMetrics;
import org.tigang.generator.layout.HouseStyle;

/// The fonts of a house style, each found and loaded when it is first asked for and kept for the next document.
///
/// Not safe for several threads at once.
final class Fonts implements FaceMetrics {
    /// Stands where no font holds a character.
    static final int MISSING = '〓';

    private final FontShelf shelf;
    private final HouseStyle style;
    private final Map<Face, Optional<FontShelf.Place>> places = new EnumMap<>(Face.class);
    private final Map<Face, LoadedFont> loaded = new EnumMap<>(Face.class);
    private final Map<String, LoadedFont> own = new HashMap<>();

    Fonts(FontShelf shelf, HouseStyle style) {
        this.shelf = shelf;
        this.style = style;
    }

    /// A character and the font that draws it.
    ///
    /// @param own drawn with the font of its face, not with another's
    record Drawn(LoadedFont font, int character, boolean own, boolean missing) {}

    Drawn drawn(Face face, int character) {
        LoadedFont font = font(face);
        if (font.holds(character)) {
            return new Drawn(font, character, true, false);
        }
        LoadedFont fallback = own("Regular");
        boolean missing = !fallback.holds(character);
        return new Drawn(fallback, missing ? MISSING : character, false, missing);
    }

    @Override
    public double width(String text, Face face, double size) {
        return text.codePoints()
                .mapToObj(character -> drawn(face, character))
                .mapToDouble(drawn -> size * drawn.font().width(drawn.character()))
                .sum();
    }

    List<FontChoice> choices() {
        return Stream.of(Face.values()).map(this::choice).toList();
    }

    private FontChoice choice(Face face) {
        String wanted = style.family(face);
        Families families = Families.of(face);
        return place(face)
                .map(found -> new FontChoice(
                        face, wanted, found.family(), isOther(families, found, wanted), Optional.of(found.file())))
                .orElseGet(() ->
                        new FontChoice(face, wanted, LoadedFont.ownFamily(families.own()), true, Optional.empty()));
    }

    private static boolean isOther(Families families, FontShelf.Place found, String wanted) {
        return !found.family().equals(wanted) && !families.same().contains(found.family());
    }

    private Optional<FontShelf.Place> place(Face face) {
        return places.computeIfAbsent(face, wanted -> shelf.find(wanted, style.family(wanted)));
    }

    private LoadedFont font(Face face) {
        return loaded.computeIfAbsent(
                face,
                wanted -> place(wanted)
                        .flatMap(found -> open(wanted, found))
                        .orElseGet(() -> own(Families.of(wanted).own())));
    }

    private Optional<LoadedFont> open(Face face, FontShelf.Place found) {
        try {
            return Optional.of(LoadedFont.open(found));
        } catch (IOException e) {
            // It looked whole but is not: the product's own font serves, and is told.
            places.put(face, Optional.empty());
            return Optional.empty();
        }
    }

    private LoadedFont own(String weight) {
        return own.computeIfAbsent(weight, LoadedFont::own);
    }
}
