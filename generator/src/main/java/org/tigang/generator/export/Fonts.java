package org.tigang.generator.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<Face, LoadedFont> loaded = new HashMap<>();
    private final Map<Face, FontChoice> choices = new HashMap<>();
    private final Map<String, LoadedFont> own = new HashMap<>();

    Fonts(FontShelf shelf, HouseStyle style) {
        this.shelf = shelf;
        this.style = style;
    }

    /// A character and the font that draws it.
    record Drawn(LoadedFont font, int character) {}

    Drawn drawn(Face face, int character) {
        LoadedFont font = font(face);
        if (font.holds(character)) {
            return new Drawn(font, character);
        }
        LoadedFont fallback = own("Regular");
        return new Drawn(fallback, fallback.holds(character) ? character : MISSING);
    }

    @Override
    public double width(String text, Face face, double size) {
        return text.codePoints()
                .mapToDouble(c -> {
                    Drawn drawn = drawn(face, c);
                    return size * drawn.font().width(drawn.character());
                })
                .sum();
    }

    FontChoice choice(Face face) {
        FontChoice known = choices.get(face);
        return known == null ? remember(face, shelf.find(face, style.family(face))) : known;
    }

    List<FontChoice> choices() {
        List<FontChoice> all = new ArrayList<>();
        for (Face face : Face.values()) {
            all.add(choice(face));
        }
        return all;
    }

    private FontChoice remember(Face face, Optional<FontShelf.Place> place) {
        String wanted = style.family(face);
        Families families = Families.of(face);
        FontChoice choice = place.map(found -> new FontChoice(
                        face, wanted, found.family(), isOther(families, found, wanted), Optional.of(found.file())))
                .orElseGet(() ->
                        new FontChoice(face, wanted, "Noto Sans SC " + families.own(), true, Optional.empty()));
        choices.put(face, choice);
        return choice;
    }

    private static boolean isOther(Families families, FontShelf.Place found, String wanted) {
        return !found.family().equals(wanted) && !families.same().contains(found.family());
    }

    private LoadedFont font(Face face) {
        LoadedFont known = loaded.get(face);
        return known == null ? load(face) : known;
    }

    private LoadedFont load(Face face) {
        Optional<FontShelf.Place> place = shelf.find(face, style.family(face));
        LoadedFont font = open(face, place);
        loaded.put(face, font);
        return font;
    }

    private LoadedFont open(Face face, Optional<FontShelf.Place> place) {
        if (place.isPresent()) {
            try {
                remember(face, place);
                return LoadedFont.open(place.get());
            } catch (IOException e) {
                remember(face, Optional.empty()); // a font that looked whole but is not: the product's own serves
            }
        }
        return own(Families.of(face).own());
    }

    private LoadedFont own(String weight) {
        return own.computeIfAbsent(weight, LoadedFont::own);
    }
}
