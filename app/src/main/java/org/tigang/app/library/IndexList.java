package org.tigang.app.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tigang.indexer.IndexBuilder;

/// What the index holds: a list beside it, written after it.
///
/// Its head says of which state of the library and in which files of the index it is true; while these are as they
/// were, nobody has to look any closer.
///
/// @param head lines that begin with `#`
/// @param files hash of each file -> the ids of its documents
record IndexList(List<String> head, Map<String, List<String>> files) {
    private static final String GAP = "\t";
    private static final String HEAD = "# ";

    IndexList {
        head = List.copyOf(head);
        files = Map.copyOf(files);
    }

    /// What the index in a folder, just committed, holds of a library.
    static IndexList of(LibraryFolder folder, String library, Map<String, List<String>> files) {
        List<String> head = new ArrayList<>();
        head.add(HEAD + IndexBuilder.format() + GAP + library);
        IndexBuilder.files(folder.indexPath()).forEach(file -> head.add(HEAD + state(file)));
        return new IndexList(head, files);
    }

    static IndexList read(Path file) {
        return read(file, true);
    }

    /// Without the files: quick for a library of any size.
    static IndexList readHead(Path file) {
        return read(file, false);
    }

    private static IndexList read(Path file, boolean whole) {
        if (!Files.exists(file)) {
            return new IndexList(List.of(), Map.of());
        }
        List<String> head = new ArrayList<>();
        Map<String, List<String>> files = new HashMap<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.takeWhile(line -> whole || line.startsWith(HEAD)).forEach(line -> {
                if (line.startsWith(HEAD)) {
                    head.add(line);
                } else {
                    List<String> parts = List.of(line.split(GAP));
                    files.put(parts.getFirst(), parts.subList(1, parts.size()));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new IndexList(head, files);
    }

    void write(Path file) {
        String lines = Stream.concat(head.stream(), files.entrySet().stream().map(IndexList::line))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        WholeFile.write(file, lines.getBytes(UTF_8));
    }

    private static String line(Map.Entry<String, List<String>> file) {
        return file.getKey() + GAP + String.join(GAP, file.getValue());
    }

    /// Whether the library is as it was when this was written.
    boolean isOf(String library) {
        return !head.isEmpty() && head.getFirst().equals(HEAD + IndexBuilder.format() + GAP + library);
    }

    /// Whether the files of the index are those that were there when this was written.
    boolean isUntouched(Path index) {
        return head.size() > 1
                && head.stream()
                        .skip(1)
                        .allMatch(line -> line.equals(HEAD
                                + state(index.resolve(
                                        line.substring(HEAD.length()).split(GAP, 2)[0]))));
    }

    private static String state(Path file) {
        try {
            return Objects.requireNonNull(file.getFileName())
                    + GAP
                    + Files.size(file)
                    + GAP
                    + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return "";
        }
    }
}
