import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Formats Java sources in place, or only tells which ones are not formatted: `Format.java --check|--replace
/// FOLDER…`.
/// Maven runs it in the JDK of the toolchain, with the formatter on the class path (profile `checked`).
final class Format {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    private Format() {}

    public static void main(String[] arguments) {
        boolean check = arguments[0].equals("--check");
        List<Path> files = folders(arguments).flatMap(Format::sources).toList();
        List<Path> changed =
                files.parallelStream().filter(file -> change(file, check)).toList();
        changed.forEach(file -> System.err.println((check ? "not formatted: " : "formatted: ") + file));
        if (check && !changed.isEmpty()) {
            System.err.println("run .ci/format, which formats them");
            System.exit(1);
        }
    }

    private static Stream<Path> folders(String[] arguments) {
        return Arrays.stream(arguments)
                .skip(1)
                .flatMap(list -> Stream.of(list.split(java.io.File.pathSeparator)))
                .map(Path::of)
                .filter(Files::exists);
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("target/"))
                    .toList();
        }
    }

    private static Stream<Path> sources(Path folder) {
        try {
            return all(folder).stream();
        } catch (IOException e) {
            throw new IllegalStateException("cannot be read: " + folder, e);
        }
    }

    private static boolean change(Path file, boolean check) {
        try {
            String before = Files.readString(file);
            String after = FORMATTER.formatSourceAndFixImports(before);
            if (!check && !after.equals(before)) {
                Files.writeString(file, after);
            }
            return !after.equals(before);
        } catch (IOException | FormatterException e) {
            System.err.println("cannot be formatted: " + file + ": " + e.getMessage());
            return true;
        }
    }
}
