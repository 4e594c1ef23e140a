package org.tigang.corpus.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.Fingerprint;

class LibraryTest {
    @TempDir
    Path folder;

    @Test
    void whatWasTakenIsThereAgain() {
        Document document = Samples.document(1, Fingerprint.of(bytes("青石镇总结")));
        try (Library library = Library.open(folder)) {
            assertThat(library.take("总结.txt", bytes("青石镇总结"), () -> List.of(document)))
                    .isEqualTo(Taken.NEW);
        }
        Library again = Library.open(folder);
        assertThat(again.documents()).containsExactly(document);
        assertThat(again.document(document.id())).contains(document);
        assertThat(again.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.source()).isEqualTo("总结.txt");
            assertThat(entry.documents().getFirst().title()).isEqualTo(document.title());
            assertThat(again.original(entry)).isEqualTo(bytes("青石镇总结"));
        });
    }

    @Test
    void theSameBytesAgainChangeNothing() throws IOException {
        Library library = Library.open(folder);
        library.take("甲.txt", bytes("一样"), one("一样"));
        library.close();
        Map<String, String> before = contents();
        Library again = Library.open(folder);
        assertThat(again.take("乙.txt", bytes("一样"), LibraryTest::failing)).isEqualTo(Taken.ALREADY);
        again.close();
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aChangedFileStandsBesideItsForerunner() {
        Library library = Library.open(folder);
        library.take("甲.txt", bytes("初稿"), one("初稿"));
        library.take("甲.txt", bytes("二稿"), one("二稿"));
        assertThat(library.entries()).extracting(Entry::source).containsExactly("甲.txt", "甲.txt");
    }

    @Test
    void aFileIsTakenOutByItsId() {
        Library library = Library.open(folder);
        library.take("甲.txt", bytes("甲"), one("甲"));
        library.take("乙.txt", bytes("乙"), one("乙"));
        assertThat(library.remove(library.entries().getFirst().id())).isPresent();
        assertThat(library.remove("0123456789abcdef")).isEmpty();
        library.close();
        assertThat(Library.open(folder).entries()).extracting(Entry::source).containsExactly("乙.txt");
    }

    @Test
    void aFileThatCannotBeReadLeavesNothing() throws IOException {
        Library library = Library.open(folder);
        library.take("甲.txt", bytes("甲"), one("甲"));
        library.close();
        Map<String, String> before = contents();
        Library again = Library.open(folder);
        assertThatThrownBy(() -> again.take("坏.txt", bytes("坏"), LibraryTest::failing))
                .isInstanceOf(IllegalStateException.class);
        again.close();
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void leftoversOfAKilledRunAreSweptAway() throws IOException {
        Library library = Library.open(folder);
        library.take("甲.txt", bytes("甲"), one("甲"));
        library.close();
        String orphan = Fingerprint.of(bytes("孤"));
        Path shelf = Files.createDirectories(folder.resolve("originals").resolve(orphan.substring(0, 2)));
        Files.write(shelf.resolve(orphan), bytes("孤"));
        Files.write(shelf.resolve(orphan + ".part"), bytes("孤"));
        Files.writeString(folder.resolve("lock"), "w");
        Files.writeString(folder.resolve("catalogue"), "\n{\"sha256\":\"torn", StandardOpenOption.APPEND);

        Library again = Library.open(folder);
        assertThat(again.entries()).extracting(Entry::source).containsExactly("甲.txt");
        assertThat(shelf).isEmptyDirectory();
        again.take("孤.txt", bytes("孤"), one("孤"));
        again.close();
        assertThat(Library.open(folder).entries()).extracting(Entry::source).containsExactly("甲.txt", "孤.txt");
    }

    @Test
    void aLostCatalogueIsMadeAnewFromTheReadings() throws IOException {
        Library library = Library.open(folder);
        library.take("甲.txt", bytes("甲"), one("甲"));
        List<Entry> before = library.entries();
        Files.delete(folder.resolve("catalogue"));
        assertThat(Library.open(folder).entries()).isEqualTo(before);
    }

    @Test
    void aSecondWriterIsToldAndReadersAreNot() {
        Library first = Library.open(folder);
        first.take("甲.txt", bytes("甲"), one("甲"));
        Library second = Library.open(folder);
        assertThat(second.entries()).hasSize(1);
        assertThatThrownBy(() -> second.take("乙.txt", bytes("乙"), one("乙")))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("另一个 tigang 正在写");
        first.close();
        assertThat(second.take("乙.txt", bytes("乙"), one("乙"))).isEqualTo(Taken.NEW);
    }

    @Test
    void aLibraryOfTheFutureIsRefused() throws IOException {
        Files.writeString(folder.resolve("format"), "2\n");
        assertThatThrownBy(() -> Library.open(folder))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("请升级");
    }

    @Test
    void aShelfThatCannotBeWrittenIsToldInOneLineAndNothingIsHalfTaken() throws IOException {
        Library library = Library.open(folder);
        // A file stands where the folder of readings must be made.
        Files.writeString(folder.resolve("readings"), "");
        assertThatThrownBy(() -> library.take("甲.txt", bytes("甲"), one("甲")))
                .isInstanceOf(LibraryException.class)
                .message()
                .hasLineCount(1);
        assertThat(contents().keySet()).noneMatch(name -> name.startsWith("originals"));
    }

    @Test
    void tenThousandParagraphsAreReadBack() {
        Library library = Library.open(folder);
        for (int i = 0; i < 10; i++) {
            String name = "长" + i;
            library.take(name, bytes(name), () -> List.of(Samples.longDocument(1000, Fingerprint.of(bytes(name)))));
        }
        long paragraphs =
                library.documents().mapToLong(d -> d.paragraphs().size()).sum();
        assertThat(paragraphs).isEqualTo(10_000);
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Fingerprint.of(Files.readAllBytes(file)));
            }
        }
        return contents;
    }

    private static Supplier<List<Document>> one(String content) {
        return () -> List.of(Samples.document(7, Fingerprint.of(bytes(content))));
    }

    private static List<Document> failing() {
        throw new IllegalStateException("must not be asked");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
