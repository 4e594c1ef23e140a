package org.tigang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The pages lead to files and types that are there.
class DocsTest {
    private static final Path ROOT = Path.of(System.getProperty("tigang.root"));
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern TYPE = Pattern.compile("^\\|[^|]*\\|[^|]*\\| `([A-Za-z.]+)` \\|", Pattern.MULTILINE);

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        for (Path page : pages()) {
            List<String> links = found(LINK, Files.readString(page));
            assertThat(links.stream().filter(link -> !Files.exists(page.resolveSibling(link))))
                    .as(page.toString())
                    .isEmpty();
        }
    }

    @Test
    void everyTypeOfTheGlossaryIsInTheCode() throws IOException {
        List<String> types = found(TYPE, Files.readString(ROOT.resolve("docs/glossary.md")));
        assertThat(types).hasSizeGreaterThan(40);
        assertThat(types.stream().map(type -> type.replaceFirst("\\..*", "")).toList())
                .isSubsetOf(declared());
    }

    @Test
    void everyPackageOfTheHouseIsTold() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/architecture.md"));
        assertThat(sources()
                        .filter(file -> file.endsWith("package-info.java"))
                        .map(file -> ROOT.relativize(file.getParent()).toString())
                        .map(folder -> folder.replaceFirst(".*/org/tigang/", "").replace('/', '.'))
                        .filter(name -> !page.contains("| `" + name + "` |")))
                .isEmpty();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(ROOT.resolve("README.md")),
                            docs.filter(page -> page.toString().endsWith(".md")))
                    .toList();
        }
    }

    private static Set<String> declared() {
        return sources()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
    }

    private static Stream<Path> sources() {
        return Stream.of("corpus", "indexer", "generator", "app").flatMap(module -> {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }
}
