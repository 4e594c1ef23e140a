package org.tigang.app.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// LibreOffice as a referee: it sets Word files with the very font files that the PDF was set with.
final class Office {
    private static final List<String> WEIGHTS =
            List.of("Thin", "ExtraLight", "Light", "Regular", "Medium", "SemiBold", "Bold", "ExtraBold", "Black");
    private static final int AT_ONCE = 50;
    private static final int MINUTES = 20;

    private final Path folder;

    private Office(Path folder) {
        this.folder = folder;
    }

    /// Whether it is installed.
    static boolean isThere() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }

    /// @param fonts the name that a Word file gives, and the one of the font that the PDF has in its place
    static Office with(Map<String, String> fonts) {
        Path folder = Workshop.empty("office");
        WEIGHTS.forEach(weight -> copied(weight, Workshop.folder("office/fonts")));
        String same = fonts.entrySet().stream().map(Office::same).collect(Collectors.joining());
        Workshop.write(
                folder.resolve("fonts.conf"),
                "<?xml version=\"1.0\"?><fontconfig><dir>"
                        + folder.resolve("fonts").toAbsolutePath()
                        + "</dir><cachedir>" + folder.resolve("cache").toAbsolutePath() + "</cachedir>" + same
                        + "</fontconfig>");
        return new Office(folder);
    }

    private static String same(Map.Entry<String, String> font) {
        return "<match target=\"pattern\"><test name=\"family\"><string>" + font.getKey()
                + "</string></test><edit name=\"family\" mode=\"assign\" binding=\"strong\"><string>" + font.getValue()
                + "</string></edit></match>";
    }

    private static void copied(String weight, Path fonts) {
        String name = "NotoSansSC-" + weight + ".ttf";
        try (InputStream font = Office.class.getResourceAsStream("/fonts/ttf/NotoSansSC/" + name)) {
            if (font != null) {
                Files.copy(font, fonts.resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Sets each file; their PDFs stand in the folder under the names of the files.
    void set(List<Path> files, Path out) {
        for (int from = 0; from < files.size(); from += AT_ONCE) {
            run(files.subList(from, Math.min(from + AT_ONCE, files.size())), out);
        }
    }

    private void run(List<Path> files, Path out) {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                out.toString()));
        files.forEach(file -> command.add(file.toString()));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment()
                    .put(
                            "FONTCONFIG_FILE",
                            folder.resolve("fonts.conf").toAbsolutePath().toString());
            builder.redirectOutput(folder.resolve("log").toFile());
            if (!builder.start().waitFor(MINUTES, TimeUnit.MINUTES)) {
                throw new IllegalStateException("LibreOffice does not answer");
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
