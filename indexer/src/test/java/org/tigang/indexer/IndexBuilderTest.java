package org.tigang.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tigang.indexer.SampleIndex.NOTICE;
import static org.tigang.indexer.SampleIndex.SPEECH;
import static org.tigang.indexer.SampleIndex.SUMMARY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.indexer.query.Filter;

/// How an index is made, changed, damaged and made anew.
class IndexBuilderTest {
    private final SampleIndex index;

    IndexBuilderTest(@TempDir Path folder) {
        index = new SampleIndex(folder);
    }

    @Test
    void aDocumentAddedAgainIsReplacedAndOneRemovedIsGone() {
        index.add(SUMMARY, SPEECH);
        index.add(SampleDocument.of("临江镇总工会2022年工作总结", "改写后的总结。").build());
        assertThat(index.total("\"组建率\"", Filter.NONE)).isZero();
        assertThat(index.total("\"改写后\"", Filter.NONE)).isEqualTo(1);
        try (IndexBuilder builder = index.builder()) {
            builder.remove(SPEECH.id());
            builder.remove("没有这份");
            builder.commit();
        }
        assertThat(index.open().paragraphs()).isEqualTo(1);
    }

    @Test
    void whatWasNotCommittedIsDropped() {
        index.add(SUMMARY);
        try (IndexBuilder builder = index.builder()) {
            builder.add(SPEECH);
        }
        assertThat(index.open().paragraphs()).isEqualTo(6);
    }

    @Test
    void aMissingIndexSaysHowToMakeOne() {
        assertThatThrownBy(() -> CorpusIndex.open(index.folder().resolve("没有")))
                .isInstanceOf(IndexException.class)
                .hasMessageEndingWith("没有 里没有索引，请运行 tigang rebuild 建立");
        assertThatThrownBy(() -> CorpusIndex.open(index.folder())).hasMessageContaining("tigang rebuild");
    }

    @Test
    void aDamagedIndexSaysHowToMakeItAnewAndCanBe() throws IOException {
        index.add(SUMMARY);
        for (Path file : files()) {
            Files.write(file, new byte[] {1, 2, 3});
        }
        assertThatThrownBy(() -> CorpusIndex.open(index.folder()))
                .isInstanceOf(IndexException.class)
                .hasMessageEndingWith("的索引已损坏，请运行 tigang rebuild 重建（不会丢失文档）");
        assertThatThrownBy(index::builder).isInstanceOf(IndexException.class).hasMessageContaining("tigang rebuild");
        try (IndexBuilder anew = index.anew()) {
            anew.add(SPEECH);
            anew.commit();
        }
        assertThat(index.open().paragraphs()).isEqualTo(3);
    }

    @Test
    void aLostFileIsADamage() throws IOException {
        index.add(SUMMARY);
        for (Path file : files()) {
            if (!file.getFileName().toString().startsWith("segments")) {
                Files.delete(file);
            }
        }
        assertThatThrownBy(() -> CorpusIndex.open(index.folder())).hasMessageContaining("tigang rebuild");
    }

    @Test
    void aRebuildLeavesNothingOfTheOldIndex() {
        index.add(SUMMARY, SPEECH);
        try (IndexBuilder anew = index.anew()) {
            anew.add(NOTICE);
            assertThat(index.open().paragraphs()).as("before the commit").isEqualTo(9);
            anew.commit();
        }
        assertThat(index.open().paragraphs()).isEqualTo(2);
    }

    @Test
    void aSecondWriterIsTurnedAway() {
        try (IndexBuilder first = index.builder()) {
            first.commit();
            assertThatThrownBy(index::builder)
                    .isInstanceOf(IndexException.class)
                    .hasMessageEndingWith("的索引正由另一个程序写入，请等它结束后再试");
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(index.folder())) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }
}
