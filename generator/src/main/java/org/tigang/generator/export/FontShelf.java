package org.tigang.generator.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tigang.generator.font.FontNames;
import org.tigang.generator.font.LoadedFont;
import org.tigang.generator.layout.Face;

/// Finds fonts: in the office's own folder by what each font calls itself, then among the system's. Loads each once.
///
/// Safe for all threads.
final class FontShelf {
    private static final int DEPTH = 6;

    private final Optional<Path> office;
    private final List<Path> system;
    private final Map<Place, Optional<LoadedFont>> loaded = new ConcurrentHashMap<>();
    private final Map<String, LoadedFont> own = new ConcurrentHashMap<>();

    FontShelf(Optional<Path> office, List<Path> system) {
        this.office = office;
        this.system = List.copyOf(system);
    }

    /// Where the known systems keep their fonts.
    static List<Path> systemFolders() {
        String home = System.getProperty("user.home", "");
        List<String> folders = new ArrayList<>(List.of(
                "/usr/share/fonts",
                "/usr/local/share/fonts",
                home + "/.local/share/fonts",
                home + "/.fonts",
                "/System/Library/Fonts",
                "/Library/Fonts",
                home + "/Library/Fonts"));
        Optional.ofNullable(System.getenv("WINDIR")).ifPresent(windows -> folders.add(windows + "/Fonts"));
        Optional.ofNullable(System.getenv("LOCALAPPDATA"))
                .ifPresent(local -> folders.add(local + "/Microsoft/Windows/Fonts"));
        return folders.stream().map(Path::of).toList();
    }

    /// A font's place.
    ///
    /// @param index which of the file's fonts
    record Place(Path file, int index, String family) {}

    Optional<Place> find(Face face, String wanted) {
        Families families = Families.of(face);
        List<String> names = new ArrayList<>(List.of(wanted));
        names.addAll(families.same());
        names.addAll(families.standIns());
        return best(office(), names).or(() -> best(files(families, wanted), names));
    }

    /// Empty where the file looked whole but is not.
    Optional<LoadedFont> load(Place place) {
        return loaded.computeIfAbsent(place, FontShelf::open);
    }

    /// A weight of the font that comes with the product.
    LoadedFont own(String weight) {
        return own.computeIfAbsent(weight, FontShelf::product);
    }

    static String ownFamily(String weight) {
        return "Noto Sans SC " + weight;
    }

    /// The first font of all that shows a character. Looks into every font: only for what is rare.
    Optional<LoadedFont> holding(int character) {
        Stream<Path> files =
                Stream.concat(office().stream(), system.stream().flatMap(folder -> files(folder, _ -> true).stream()));
        return files.flatMap(file -> fonts(file).stream()
                        .filter(font -> font.drawable() && LoadedFont.maps(file, font.index(), character))
                        .map(font -> new Place(file, font.index(), name(font, file))))
                .flatMap(place -> load(place).stream())
                .filter(font -> font.holds(character))
                .findFirst();
    }

    private static Optional<LoadedFont> open(Place place) {
        try {
            return Optional.of(LoadedFont.open(place.file(), place.index(), place.family()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static LoadedFont product(String weight) {
        String resource = "/fonts/ttf/NotoSansSC/NotoSansSC-" + weight + ".ttf";
        try (InputStream in = FontShelf.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("not on the class path: " + resource);
            }
            return LoadedFont.of(in.readAllBytes(), ownFamily(weight));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The office's own files.
    List<Path> office() {
        return office.map(folder -> files(folder, _ -> true)).orElse(List.of());
    }

    private List<Path> files(Families families, String wanted) {
        Predicate<String> known = name -> name.startsWith(wanted.toLowerCase(Locale.ROOT))
                || families.files().stream().anyMatch(name::startsWith);
        return system.stream().flatMap(folder -> files(folder, known).stream()).toList();
    }

    private static List<Path> files(Path folder, Predicate<String> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.find(folder, DEPTH, (path, kind) -> kind.isRegularFile() && isFont(path))) {
            return paths.filter(path -> wanted.test(name(path))).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(); // a folder that cannot be read holds no fonts for us
        }
    }

    private static boolean isFont(Path path) {
        String name = name(path);
        return name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf") || name.endsWith(".otc");
    }

    private static String name(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private record Candidate(Path file, FontNames.Font font) {

        Place called(String name) {
            return new Place(file, font.index(), name);
        }
    }

    /// A family's name may be that of several weights: one that is called so itself goes before them.
    private static Optional<Place> best(List<Path> files, List<String> names) {
        List<Candidate> candidates = files.stream()
                .flatMap(file -> fonts(file).stream().map(font -> new Candidate(file, font)))
                .filter(candidate -> candidate.font().drawable())
                .toList();
        return names.stream().flatMap(name -> first(candidates, name).stream()).findFirst();
    }

    private static Optional<Place> first(List<Candidate> candidates, String name) {
        return candidates.stream()
                .filter(candidate -> candidate.font().isCalled(name))
                .min(Comparator.comparing(candidate -> !candidate.font().own().contains(name)))
                .map(candidate -> candidate.called(name));
    }

    private static String name(FontNames.Font font, Path file) {
        return Stream.concat(font.families().stream(), font.own().stream())
                .findFirst()
                .orElse(file.getFileName().toString());
    }

    private static List<FontNames.Font> fonts(Path file) {
        try {
            return FontNames.of(file);
        } catch (IOException e) {
            return List.of(); // a damaged font is no font; the next one serves
        }
    }
}
