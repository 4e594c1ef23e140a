package org.tigang.generator.layout;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tigang.generator.intake.Intake;

/// The house styles that are always there, by name, and those of an office in files of its own.
public final class HouseStyles {
    // A style stands behind the one it is based on.
    private static final List<String> FILES =
            List.of("official.yaml", "letter.yaml", "minutes.yaml", "summary.yaml", "speech.yaml", "bulletin.yaml");

    private static final Map<String, HouseStyle> BUILT_IN = StyleFile.builtIn(FILES);

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

}
