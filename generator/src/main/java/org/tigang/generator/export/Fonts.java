package org.tigang.generator.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tigang.generator.font.LoadedFont;
import org.tigang.generator.layout.Face;
import org.tigang.generator.layout.FaceMetrics;
import org.tigang.generator.layout.HouseStyle;

/// The fonts of a house style, each found when it is first asked for and kept for the next document.
///
/// Safe for all threads: what is found once is only read from then on.
final class Fonts implements FaceMetrics {
    /// Stands where no font holds a character.
    static final int MISSING = '〓';

    // A character that its own face lacks: 宋体 is the widest as a rule and looks least strange among others.
    private static final List<Face> STAND_INS = List.of(Face.SONG, Face.FANGSONG, Face.KAI, Face.HEI, Face.TITLE_SONG);

    private final FontShelf shelf;
    private final HouseStyle style;
    private final Map<Face, Role> roles = new EnumMap<>(Face.class);
    private final Map<Integer, Optional<LoadedFont>> holders = new ConcurrentHashMap<>();

    Fonts(FontShelf shelf, HouseStyle style) {
        this.shelf = shelf;
        this.style = style;
        for (Face face : Face.values()) {
            roles.put(face, new Role());
        }
    }

    /// What serves one face, as far as it was asked for. Two threads may find the same: the shelf gives both one font.
    private static final class Role {
        private volatile @Nullable Found found;
        private volatile @Nullable LoadedFont font;
    }

    /// @param font none: the product's own, which is not loaded to be named
    private record Found(FontChoice choice, Optional<LoadedFont> font) {}

    /// A character and the font that draws it.
    ///
    /// @param own drawn with the font of its face, not with another's
    /// @param missing no font holds it: 〓 stands in its place
    record Drawn(LoadedFont font, int character, boolean own, boolean missing) {}

    Drawn drawn(Face face, int character) {
        LoadedFont font = font(face);
        return font.holds(character) ? new Drawn(font, character, true, false) : replacement(font, character);
    }

    /// What a person should know of a character; nothing where its own font draws it.
    Optional<GlyphChoice> replaced(Face face, int character) {
        Drawn drawn = drawn(face, character);
        String used = drawn.missing() ? "" : drawn.font().family();
        return drawn.own() ? Optional.empty() : Optional.of(new GlyphChoice(Character.toString(character), face, used));
    }

    private Drawn replacement(LoadedFont lacking, int character) {
        return holder(character)
                .map(font -> new Drawn(font, character, false, false))
                .orElseGet(() -> new Drawn(
                        lacking.holds(MISSING) ? lacking : holder(MISSING).orElseThrow(), MISSING, false, true));
    }

    private Optional<LoadedFont> holder(int character) {
        Optional<LoadedFont> known = holders.get(character);
        return known != null ? known : holders.computeIfAbsent(character, this::firstHolding);
    }

    /// The other faces' fonts, any other of the office's and the system's, the product's own.
    private Optional<LoadedFont> firstHolding(int character) {
        // What a private character means, its own face's font alone can say.
        if (Character.getType(character) == Character.PRIVATE_USE) {
            return Optional.empty();
        }
        return STAND_INS.stream()
                .map(this::font)
                .filter(font -> font.holds(character))
                .findFirst()
                .or(() -> shelf.holding(character))
                .or(() -> Optional.of(shelf.own("Regular")).filter(font -> font.holds(character)));
    }

    @Override
    public double width(String text, Face face, double size) {
        LoadedFont font = font(face);
        double width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (font.holds(character)) {
                width += font.width(character);
            } else {
                Drawn other = replacement(font, character);
                width += other.font().width(other.character());
            }
        }
        return size * width;
    }

    List<FontChoice> choices() {
        return Stream.of(Face.values()).map(face -> found(face).choice()).toList();
    }

    private LoadedFont font(Face face) {
        Role role = role(face);
        LoadedFont known = role.font;
        if (known != null) {
            return known;
        }
        LoadedFont font =
                found(face).font().orElseGet(() -> shelf.own(Families.of(face).own()));
        role.font = font;
        return font;
    }

    private Found found(Face face) {
        Role role = role(face);
        Found known = role.found;
        if (known != null) {
            return known;
        }
        Found sought = find(face);
        role.found = sought;
        return sought;
    }

    private Role role(Face face) {
        return Objects.requireNonNull(roles.get(face));
    }

    private Found find(Face face) {
        String wanted = style.family(face);
        Families families = Families.of(face);
        // What looks whole may not be: the product's own font serves, and is told.
        return shelf.find(face, wanted)
                .flatMap(place -> shelf.load(place).map(font -> new Found(choice(face, place), Optional.of(font))))
                .orElseGet(() -> new Found(
                        new FontChoice(face, wanted, FontShelf.ownFamily(families.own()), true, Optional.empty()),
                        Optional.empty()));
    }

    private FontChoice choice(Face face, FontShelf.Place place) {
        String wanted = style.family(face);
        boolean isOther = isOther(Families.of(face), place, wanted);
        return new FontChoice(face, wanted, place.family(), isOther, Optional.of(place.file()));
    }

    private static boolean isOther(Families families, FontShelf.Place found, String wanted) {
        return !found.family().equals(wanted) && !families.same().contains(found.family());
    }
}
