package org.tigang.corpus.language;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes what HanLP knows as tables that are read at once; run when the product is built.
final class PreparedTables {
    private PreparedTables() {}

    /// Writes the tables.
    ///
    /// @param arguments the folder of the compiled classes
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0], "org", "tigang", "corpus", "language");
        Path words = folder.resolve(WordTables.FILE);
        try (var out = new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(words)))) {
            out.writeObject(HanlpWords.read());
        }
    }
}
