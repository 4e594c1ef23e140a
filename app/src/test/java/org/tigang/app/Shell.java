package org.tigang.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Runs command lines as a user would type them at the project's top, in a library of its own.
///
/// What begins with `corpus/` is the project's; what begins with `out` lies in the scratch folder.
public final class Shell {
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final Set<String> WITHOUT_LIBRARY = Set.of("demo", "read", "figures", "check", "completion");

    private final Path root;
    private final Path scratch;

    public Shell(Path root, Path scratch) {
        this.root = root;
        this.scratch = scratch;
    }

    /// What a command line gave.
    ///
    /// @param out what a user reads, with the usual name of the library
    public record Answer(int exit, String out, String error) {}

    public Path library() {
        return scratch.resolve("library");
    }

    public Answer run(String line) {
        List<String> words = new ArrayList<>();
        words(line).forEach(word -> words.add(placed(word)));
        if (!words.contains("--help") && !WITHOUT_LIBRARY.contains(words.getFirst())) {
            words.addAll(List.of("--library", library().toString()));
        }
        CommandLine answer = CommandLine.run(words.toArray());
        return new Answer(answer.exit(), seen(answer.out()), seen(answer.error()));
    }

    static List<String> words(String line) {
        return WORD.matcher(line).results().map(Shell::unquoted).toList();
    }

    private static String unquoted(MatchResult word) {
        return Stream.of(word.group(1), word.group(2), word.group(3))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private String placed(String word) {
        if (word.startsWith("corpus/")) {
            return root.resolve(word).toString();
        }
        return word.equals("out") || word.startsWith("out/")
                ? scratch.resolve(word).toString()
                : word;
    }

    private String seen(String text) {
        return text.replace(library().toString(), "~/.tigang");
    }
}
