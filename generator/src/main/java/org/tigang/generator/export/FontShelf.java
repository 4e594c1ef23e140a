package org.tigang.generator.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tigang.generator.layout.Face;

/// Finds the font for a face: in the office's own folder by what each font calls itself, then among the system's.
final class FontShelf {
    private static final int DEPTH = 6;

    private final Optional<Path> office;
    private final List<Path> system;

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

    /// A font's place: in a collection it is asked for by its PostScript name.
    record Place(Path file, Optional<String> postscript, String family) {}

    Optional<Place> find(Face face, String wanted) {
        Families families = Families.of(face);
        List<String> names = new ArrayList<>(List.of(wanted));
        names.addAll(families.same());
        names.addAll(families.standIns());
        List<Path> own = office.map(folder -> files(folder, _ -> true)).orElse(List.of());
        return best(own, names).or(() -> best(files(families, wanted), names));
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
        return name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf");
    }

    private static String name(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private static Optional<Place> best(List<Path> files, List<String> names) {
        List<Place> places = files.stream().flatMap(file -> places(file, names)).toList();
        return names.stream()
                .flatMap(name -> places.stream().filter(place -> place.family().equals(name)))
                .findFirst();
    }

    private static Stream<Place> places(Path file, List<String> names) {
        try {
            return FontNames.of(file).stream()
                    .filter(FontNames.Font::drawable)
                    .flatMap(font -> names.stream()
                            .filter(font.names()::contains)
                            .map(name -> new Place(file, font.postscript(), name)));
        } catch (IOException e) {
            return Stream.of(); // a damaged font is no font; the next one serves
        }
    }
}
