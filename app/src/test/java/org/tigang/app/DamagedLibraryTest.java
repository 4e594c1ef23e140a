package org.tigang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tigang.corpus.library.Library;

/// A library whose files were damaged, lost, or written by another version or another process.
class DamagedLibraryTest {
    @TempDir
    Path folder;

    private Path documents = Path.of("");
    private Path library = Path.of("");

    enum Damage {
        CUT,
        LOST,
        FLIPPED_AT_THE_BEGINNING,
        FLIPPED_IN_THE_MIDDLE,
        FLIPPED_AT_THE_END;

        void to(Path file) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            switch (this) {
                case CUT -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                case LOST -> Files.delete(file);
                case FLIPPED_AT_THE_BEGINNING -> flip(file, bytes, 0);
                case FLIPPED_IN_THE_MIDDLE -> flip(file, bytes, bytes.length / 2);
                case FLIPPED_AT_THE_END -> flip(file, bytes, bytes.length - 1);
            }
        }

        private static void flip(Path file, byte[] bytes, int place) throws IOException {
            bytes[place] ^= 1;
            Files.write(file, bytes);
        }
    }

    @BeforeEach
    void twoDocumentsTakenOneAfterTheOther() throws IOException {
        documents = Files.createDirectory(folder.resolve("往年"));
        library = folder.resolve("专库");
        Files.writeString(documents.resolve("总结.txt"), "白石镇总工会2023年工作总结\n全镇工会组建率达到92.5%，比上年提高1.2个百分点。\n");
        run("take", documents);
        Files.writeString(documents.resolve("通知.txt"), "白石镇总工会关于开展送清凉活动的通知\n工会组建率低的单位要先行补课。\n");
        run("take", documents);
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void aDamageToAnyFileOfTheIndexIsToldAndMendedByARebuild(Damage damage) throws IOException {
        for (int i = 0; i < indexFiles().size(); i++) {
            Path file = indexFiles().get(i);
            damage.to(file);
            for (CommandLine told : List.of(run("search", "组建率"), run("concordance", "组建率"))) {
                assertThat(told.exit()).as(damage + " of " + file).isEqualTo(3);
                assertThat(told.errors()).singleElement().asString().contains("tigang rebuild");
                assertThat(told.out()).isEmpty();
            }
            assertThat(run("rebuild").exit()).isZero();
            assertThat(found()).as(damage + " of " + file).isEqualTo(2);
        }
    }

    @Test
    void aDamagedIndexTakesNothingMoreButLosesNothing() throws IOException {
        Damage.FLIPPED_IN_THE_MIDDLE.to(indexFiles().getFirst());
        Files.writeString(documents.resolve("新.txt"), "白石镇总工会2024年工作总结\n全镇工会组建率达到93%。\n");
        CommandLine take = run("take", documents);
        assertThat(take.exit()).isEqualTo(3);
        assertThat(take.errors()).singleElement().asString().contains("tigang rebuild");
        assertThat(run("rebuild").out()).contains("共3个文件");
        assertThat(found()).isEqualTo(3);
    }

    @Test
    void anIndexThatIsGoneIsToldAndMadeAnew() throws IOException {
        clear(library.resolve("index"));
        assertThat(run("search", "组建率").errors()).singleElement().asString().contains("tigang rebuild");
        run("rebuild");
        assertThat(found()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void aDamagedReadingOrCatalogueComesBackFromTheOriginals(Damage damage) throws IOException {
        String before = run("list", "--json").out();
        for (Path file : files("readings")) {
            damage.to(file);
            CommandLine rebuild = run("rebuild");
            assertThat(rebuild.exit()).as(rebuild.error()).isZero();
            assertThat(rebuild.errors()).singleElement().asString().contains("已从原件重读");
            assertThat(run("list", "--json").out()).isEqualTo(before);
            assertThat(found()).isEqualTo(2);
        }
        damage.to(library.resolve("catalogue"));
        assertThat(run("list", "--json").json().get("files").size()).isEqualTo(2);
        assertThat(found()).isEqualTo(2);
    }

    @Test
    void aDamagedOriginalIsToldAndTakenInAgain() throws IOException {
        Damage.CUT.to(files("originals").getFirst());
        CommandLine rebuild = run("rebuild");
        assertThat(rebuild.exit()).isEqualTo(1);
        assertThat(rebuild.errors()).singleElement().asString().contains("重新收入");
        assertThat(found()).isEqualTo(2);
        assertThat(run("take", documents).out()).contains("新收入1个文件，已有1个");
        assertThat(run("rebuild").exit()).isZero();
        assertThat(found()).isEqualTo(2);
    }

    @Test
    void anIndexOfAnEarlierVersionIsMadeAnewByTheFirstWhoAsks() throws IOException {
        indexOfVersion("1");
        CommandLine search = run("search", "组建率", "--json");
        assertThat(search.exit()).as(search.error()).isZero();
        assertThat(search.errors()).singleElement().asString().contains("以前的版本", "自动重建");
        assertThat(search.json().get("total").asInt()).isEqualTo(2);
        assertThat(run("search", "组建率").errors()).isEmpty();
    }

    @Test
    void anIndexOfALaterVersionIsRefusedInOneLine() throws IOException {
        indexOfVersion("99");
        for (CommandLine refused : List.of(run("search", "组建率"), run("remove", "0123456789abcdef"))) {
            assertThat(refused.exit()).isEqualTo(3);
            assertThat(refused.error()).contains("升级");
        }
    }

    @Test
    void aLibraryOfALaterVersionIsRefusedInOneLine() throws IOException {
        Files.writeString(library.resolve("format"), "99\n");
        for (String command : List.of("list", "rebuild")) {
            assertThat(run(command).exit()).isEqualTo(3);
            assertThat(run(command).errors()).singleElement().asString().contains("升级");
        }
        assertThat(run("search", "组建率").exit()).isEqualTo(3);
    }

    @Test
    void whileSomebodyWritesOthersAreToldAndReadersAreNot() {
        try (Library writer = Library.open(library)) {
            writer.claim();
            for (CommandLine told : List.of(run("rebuild"), run("remove", "0123456789abcdef"))) {
                assertThat(told.exit()).isEqualTo(3);
                assertThat(told.errors()).singleElement().asString().contains("另一个 tigang 正在写");
            }
            assertThat(found()).isEqualTo(2);
            assertThat(run("list").exit()).isZero();
        }
        assertThat(run("rebuild").exit()).isZero();
    }

    @Test
    void theSameBytesUnderAnotherNameChangeNothingAndChangedBytesAreAdded() throws IOException {
        Files.copy(documents.resolve("总结.txt"), documents.resolve("副本.txt"));
        assertThat(run("take", documents).out()).contains("新收入0个文件，已有3个");
        Files.writeString(documents.resolve("总结.txt"), "白石镇总工会2023年工作总结\n全镇工会组建率达到92.6%。\n");
        assertThat(run("take", documents).out()).contains("新收入1个文件，已有2个");
        assertThat(found()).isEqualTo(3);
    }

    private int found() {
        CommandLine search = run("search", "\"工会组建率\"", "--json");
        assertThat(search.exit()).as(search.error()).isZero();
        return search.json().get("total").asInt();
    }

    /// The index is written again as another version would mark it.
    private void indexOfVersion(String format) throws IOException {
        var settings = new IndexWriterConfig().setOpenMode(OpenMode.APPEND);
        try (var directory = FSDirectory.open(library.resolve("index"));
                var writer = new IndexWriter(directory, settings)) {
            writer.setLiveCommitData(Map.of("format", format).entrySet());
            writer.commit();
        }
    }

    private List<Path> indexFiles() throws IOException {
        return files("index").stream()
                .filter(file -> !file.endsWith("write.lock"))
                .toList();
    }

    private List<Path> files(String part) throws IOException {
        try (Stream<Path> files = Files.walk(library.resolve(part))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private CommandLine run(Object... arguments) {
        return CommandLine.run(Stream.concat(Stream.of(arguments), Stream.of("--library", library))
                .toArray());
    }
}
