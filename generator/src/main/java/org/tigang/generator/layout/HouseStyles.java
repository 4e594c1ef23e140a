package org.tigang.generator.layout;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tigang.generator.intake.Intake;
import org.tigang.generator.intake.IntakeException;

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

    /// By name, or by the path of an office's own file.
    ///
    /// @param folder that the path is relative to
    /// @throws IntakeException where there is none, or where the file is not understood
    public static HouseStyle find(String nameOrFile, Path folder) {
        Optional<HouseStyle> known = named(nameOrFile);
        boolean isFile = nameOrFile.matches("(?i).*\\.(?:ya?ml|json)|.*[/\\\\].*");
        if (known.isEmpty() && !isFile) {
            String names = String.join("、", BUILT_IN.keySet());
            throw IntakeException.at("样式", "没有“" + nameOrFile + "”这个样式", "可写：" + names + "，或自有样式文件的路径（.yaml）");
        }
        return known.orElseGet(() -> read(folder.resolve(nameOrFile)));
    }

    /// An office's own.
    ///
    /// @throws IntakeException in one line: file, line, what is wrong, what to do
    public static HouseStyle read(Path file) {
        return StyleFile.read(Intake.keys(file), BUILT_IN);
    }
}
