package org.tigang.generator.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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
    private static final List<Face> STAND_INS =
            List.of(Face.SONG, Face.FANGSONG, Face.KAI, Face.HEI, Face.TITLE_SONG);

    private final FontShelf shelf;
    private final HouseStyle style;
    private final Map<Face, Served> served = new ConcurrentHashMap<>();
    private final Map<Integer, Optional<LoadedFont>> holders = new ConcurrentHashMap<>();

    Fonts(FontShelf shelf, HouseStyle style) {
        this.shelf = shelf;
        this.style = style;
    }

    private record Served(LoadedFont font, FontChoice choice) {}

    /// A character and the font that draws it.
    ///
    /// @param own drawn with the font of its face, not with another's
    /// @param missing no font holds it: 〓 stands in its place
    record Drawn(LoadedFont font, int character, boolean own, boolean missing) {}

    Drawn drawn(Face face, int character) {
        LoadedFont font = font(face);
        return font.holds(character) ? new Drawn(font, character, true, false) : replacement(font, character);
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
        return Stream.of(Face.values()).map(face -> served(face).choice()).toList();
    }

    private LoadedFont font(Face face) {
        return served(face).font();
    }

    private Served served(Face face) {
        Served known = served.get(face);
        return known != null ? known : served.computeIfAbsent(face, this::find);
    }

    private Served find(Face face) {
        String wanted = style.family(face);
        Families families = Families.of(face);
        for (FontShelf.Place found : shelf.find(face, wanted).stream().toList()) {
            Optional<LoadedFont> font = shelf.load(found);
            if (font.isPresent()) {
                boolean isOther = isOther(families, found, wanted);
                return new Served(
                        font.get(), new FontChoice(face, wanted, found.family(), isOther, Optional.of(found.file())));
            }
        }
        LoadedFont own = shelf.own(families.own());
        return new Served(own, new FontChoice(face, wanted, own.family(), true, Optional.empty()));
    }

    private static boolean isOther(Families families, FontShelf.Place found, String wanted) {
        return !found.family().equals(wanted) && !families.same().contains(found.family());
    }
}
