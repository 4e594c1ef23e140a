package org.tigang.generator.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tigang.generator.intake.Intake;
import org.tigang.generator.intake.KeyedNode;

/// The house styles that are always there, by name, and those of an office in files of its own.
public final class HouseStyles {
    // A style stands behind the one it is based on.
    private static final List<String> FILES =
            List.of("official.yaml", "letter.yaml", "minutes.yaml", "summary.yaml", "speech.yaml", "bulletin.yaml");

    private static final Map<String, HouseStyle> BUILT_IN = builtIn();

    private HouseStyles() {}

    /// All that are always there.
    public static List<HouseStyle> all() {
        return List.copyOf(BUILT_IN.values());
    }

    public static Optional<HouseStyle> named(String name) {
        return Optional.ofNullable(BUILT_IN.get(name));
    }

    /// An office's own.
    ///
    /// @throws org.tigang.generator.intake.IntakeException in one line: file, line, what is wrong, what to do
    public static HouseStyle read(Path file) {
        return StyleFile.read(Intake.keys(file), BUILT_IN);
    }

    private static Map<String, HouseStyle> builtIn() {
        Map<String, HouseStyle> styles = new LinkedHashMap<>();
        for (String file : FILES) {
            HouseStyle style = StyleFile.read(KeyedNode.of(Path.of(file), bytes(file)), styles);
            styles.put(style.name(), style);
        }
        return styles;
    }

    private static byte[] bytes(String file) {
        try (InputStream in = HouseStyles.class.getResourceAsStream("/styles/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no resource styles/" + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
