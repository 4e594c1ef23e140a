package org.tigang.corpus.language;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/// What HanLP knows as tables that are read at once, in files beside this class: to take it from HanLP's own files
/// costs the better part of a second. The files are written when the product is built.
final class PreparedTables {
    private static final String WORDS = "words.tables";
    private static final String SCRIPT = "script.tables";

    private PreparedTables() {}

    static WordTables words() {
        return read(WORDS, WordTables.class, HanlpWords::read);
    }

    static ScriptTables script() {
        return read(SCRIPT, ScriptTables.class, ScriptTables::ofHanlp);
    }

    /// From the file; from HanLP itself where none was prepared.
    private static <T> T read(String name, Class<T> type, Supplier<T> otherwise) {
        try (InputStream file = PreparedTables.class.getResourceAsStream(name)) {
            if (file == null) {
                return otherwise.get();
            }
            try (var tables = new ObjectInputStream(file)) {
                return type.cast(tables.readObject());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the tables are of another version: " + name, e);
        }
    }

    /// Writes the tables.
    ///
    /// @param arguments the folder of the compiled classes
    public static void main(String[] arguments) throws IOException {
        String place = PreparedTables.class.getPackageName().replace('.', '/');
        Path folder = Path.of(arguments[0]).resolve(place);
        write(folder.resolve(WORDS), HanlpWords.read());
        write(folder.resolve(SCRIPT), ScriptTables.ofHanlp());
    }

    private static void write(Path file, Serializable tables) throws IOException {
        try (var out = new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeObject(tables);
        }
    }
}
