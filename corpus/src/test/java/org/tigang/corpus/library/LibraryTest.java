package org.tigang.corpus.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
            assertThat(library.take(List.of(new Incoming("总结.txt", bytes("青石镇总结"), List.of(document)))))
                    .containsExactly(Taken.NEW);
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
        take(library, "甲.txt", "一样");
        library.close();
        Map<String, String> before = contents();
        Library again = Library.open(folder);
        assertThat(take(again, "乙.txt", "一样")).isEqualTo(Taken.ALREADY);
        again.close();
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aChangedFileStandsBesideItsForerunner() {
        Library library = Library.open(folder);
        take(library, "甲.txt", "初稿");
        take(library, "甲.txt", "二稿");
        assertThat(library.entries()).extracting(Entry::source).containsExactly("甲.txt", "甲.txt");
    }

    @Test
    void aFileIsTakenOutByItsId() {
        Library library = Library.open(folder);
        take(library, "甲.txt", "甲");
        take(library, "乙.txt", "乙");
        assertThat(library.remove(library.entries().getFirst().id())).isPresent();
        assertThat(library.remove("0123456789abcdef")).isEmpty();
        library.close();
        assertThat(Library.open(folder).entries()).extracting(Entry::source).containsExactly("乙.txt");
    }

    @Test
    void filesHandedInTogetherAreTakenEachOnceAndInTheirOrder() {
        Library library = Library.open(folder);
        take(library, "旧.txt", "旧");
        assertThat(library.take(List.of(
                        incoming("乙.txt", "乙"),
                        incoming("甲.txt", "甲"),
                        incoming("又乙.txt", "乙"),
                        incoming("旧.txt", "旧"))))
                .containsExactly(Taken.NEW, Taken.NEW, Taken.ALREADY, Taken.ALREADY);
        library.close();
        assertThat(Library.open(folder).entries()).extracting(Entry::source).containsExactly("旧.txt", "乙.txt", "甲.txt");
    }

    @Test
    void leftoversOfAKilledRunAreSweptAway() throws IOException {
        Library library = Library.open(folder);
        take(library, "甲.txt", "甲");
        library.close();
        String orphan = Fingerprint.of(bytes("孤"));
        Path shelf = Files.createDirectories(folder.resolve("originals").resolve(orphan.substring(0, 2)));
        Files.write(shelf.resolve(orphan), bytes("孤"));
        Files.write(shelf.resolve(orphan + ".part"), bytes("孤"));
        Files.writeString(folder.resolve("lock"), "w");
        Files.writeString(folder.resolve("catalogue"), "\n{\"sha256\":\"torn", StandardOpenOption.APPEND);

        Library again = Library.open(folder);
        assertThat(again.entries()).extracting(Entry::source).containsExactly("甲.txt");
        again.claim();
        assertThat(shelf).isEmptyDirectory();
        take(again, "孤.txt", "孤");
        again.close();
        assertThat(Library.open(folder).entries()).extracting(Entry::source).containsExactly("甲.txt", "孤.txt");
    }

    @Test
    void aLostCatalogueIsMadeAnewFromTheReadings() throws IOException {
        Library library = Library.open(folder);
        take(library, "甲.txt", "甲");
        List<Entry> before = library.entries();
        Files.delete(folder.resolve("catalogue"));
        assertThat(Library.open(folder).entries()).isEqualTo(before);
    }

    @Test
    void aDamagedReadingIsToldAndReadAnewFromItsOriginal() throws IOException {
        Library library = Library.open(folder);
        take(library, "甲.txt", "甲");
        take(library, "乙.txt", "乙");
        List<Document> before = library.documents().toList();
        Path reading = reading("甲");
        for (Damage damage : Damage.values()) {
            damage.to(reading);
            assertThatThrownBy(() -> library.documents().toList())
                    .as(damage.name())
                    .isInstanceOf(LibraryException.class)
                    .hasMessageContaining("tigang rebuild");
            assertThat(library.mend(LibraryTest::readAgain).mended()).containsExactly("甲.txt");
            assertThat(library.documents()).isEqualTo(before);
        }
    }

    @Test
    void aLineOfTheCatalogueThatWasTamperedWithIsNotBelieved() throws IOException {
        Library library = Library.open(folder);
        take(library, "甲.txt", "甲");
        List<Entry> before = library.entries();
        Path catalogue = folder.resolve("catalogue");
        Files.writeString(catalogue, Files.readString(catalogue).replace("甲.txt", "丙.txt"));
        assertThat(Library.open(folder).entries()).isEqualTo(before);
    }

    @Test
    void aLibraryWithoutCatalogueAndReadingsIsReadAnewFromItsOriginals() throws IOException {
        Library library = Library.open(folder);
        take(library, "甲.txt", "甲");
        library.close();
        Files.delete(folder.resolve("catalogue"));
        Files.delete(reading("甲"));
        // Not even a run that was killed before sweeps the originals away then.
        Files.writeString(folder.resolve("lock"), "w");
        Library again = Library.open(folder);
        assertThat(again.mend(LibraryTest::readAgain).mended()).hasSize(1);
        assertThat(again.entries()).extracting(Entry::sha256).containsExactly(Fingerprint.of(bytes("甲")));
    }

    @Test
    void aDamagedOriginalIsToldAndCanBeTakenInAgain() throws IOException {
        Library library = Library.open(folder);
        take(library, "甲.txt", "甲");
        Files.write(original("甲"), bytes("坏"));
        assertThatThrownBy(() -> library.original(library.entries().getFirst()))
                .isInstanceOf(LibraryException.class)
                .message()
                .hasLineCount(1);
        assertThat(library.mend(LibraryTest::readAgain).lost())
                .singleElement()
                .asString()
                .contains("甲.txt", "重新收入");
        assertThat(library.documents()).as("still to be searched").hasSize(1);
        assertThat(take(library, "甲.txt", "甲")).isEqualTo(Taken.NEW);
        assertThat(library.original(library.entries().getFirst())).isEqualTo(bytes("甲"));
        assertThat(library.entries()).hasSize(1);
    }

    private enum Damage {
        FLIPPED,
        CUT,
        LOST;

        void to(Path file) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            switch (this) {
                case FLIPPED -> {
                    bytes[bytes.length / 2] ^= 1;
                    Files.write(file, bytes);
                }
                case CUT -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                case LOST -> Files.delete(file);
            }
        }
    }

    private static List<Document> readAgain(String source, byte[] bytes) {
        return incoming(source, new String(bytes, UTF_8)).documents();
    }

    private Path reading(String content) {
        String hash = Fingerprint.of(bytes(content));
        return folder.resolve("readings").resolve(hash.substring(0, 2)).resolve(hash + ".json");
    }

    private Path original(String content) {
        String hash = Fingerprint.of(bytes(content));
        return folder.resolve("originals").resolve(hash.substring(0, 2)).resolve(hash);
    }

    @Test
    void aSecondWriterIsToldAndReadersAreNot() {
        Library first = Library.open(folder);
        take(first, "甲.txt", "甲");
        Library second = Library.open(folder);
        assertThat(second.entries()).hasSize(1);
        assertThatThrownBy(() -> take(second, "乙.txt", "乙"))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("另一个 tigang 正在写");
        first.close();
        assertThat(take(second, "乙.txt", "乙")).isEqualTo(Taken.NEW);
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
        assertThatThrownBy(() -> take(library, "甲.txt", "甲"))
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
            library.take(List.of(
                    new Incoming(name, bytes(name), List.of(Samples.longDocument(1000, Fingerprint.of(bytes(name)))))));
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

    private static Taken take(Library library, String source, String content) {
        return library.take(List.of(incoming(source, content))).getFirst();
    }

    private static Incoming incoming(String source, String content) {
        return new Incoming(source, bytes(content), List.of(Samples.document(7, Fingerprint.of(bytes(content)))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
