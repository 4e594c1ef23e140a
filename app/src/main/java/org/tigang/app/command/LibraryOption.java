package org.tigang.app.command;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tigang.app.library.LibraryFolder;
import org.tigang.app.screen.Screen;
import picocli.CommandLine.Option;

/// Which library a command works on.
final class LibraryOption {
    @Option(names = "--library", paramLabel = "专库", description = "专库所在文件夹（默认 $TIGANG_LIBRARY，其次 ~/.tigang）")
    @Nullable
    Path path;

    /// The library, which need not be there yet.
    LibraryFolder folder() {
        return new LibraryFolder(path == null ? standard(System.getenv()) : path);
    }

    /// @throws org.tigang.app.library.LibraryMissingException where nothing was ever taken in
    LibraryFolder existing() {
        return folder().existing();
    }

    /// The library with an index that holds all of it.
    LibraryFolder ready(Screen screen) {
        return existing().ready(screen);
    }

    private static Path standard(Map<String, String> environment) {
        String named = environment.getOrDefault("TIGANG_LIBRARY", "");
        return named.isBlank() ? Path.of(System.getProperty("user.home"), ".tigang") : Path.of(named);
    }
}
