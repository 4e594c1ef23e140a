package org.tigang.generator.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.layout.SampleReports;
import org.tigang.generator.outline.Report;

class ExporterTest {
    private static final Exporter EXPORTER = new Exporter(Optional.empty(), List.of());
    private static final Report REPORT = SampleReports.summary();

    @Test
    void markdownIsAsItWas() throws IOException {
        Path golden = Path.of("src/test/resources/golden/summary.md");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, Exporter.markdown(REPORT));
        }
        assertThat(Exporter.markdown(REPORT)).isEqualTo(Files.readString(golden));
    }

    @Test
    void filesAreWrittenAndNothingElseIsLeft(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("总结.pdf"), "the file of last week");
        EXPORTER.pdf(REPORT, HouseStyle.SUMMARY, Edition.FINAL, folder.resolve("总结.pdf"));
        EXPORTER.docx(REPORT, HouseStyle.SUMMARY, Edition.FINAL, folder.resolve("总结.docx"));
        EXPORTER.markdown(REPORT, folder.resolve("总结.md"));
        assertThat(names(folder)).containsExactly("总结.docx", "总结.md", "总结.pdf");
        assertThat(new String(Files.readAllBytes(folder.resolve("总结.pdf")), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
    }

    @Test
    void aFolderThatDoesNotExistIsNamed(@TempDir Path folder) {
        Path file = folder.resolve("没有").resolve("总结.pdf");
        assertThatThrownBy(() -> EXPORTER.pdf(REPORT, HouseStyle.SUMMARY, Edition.FINAL, file))
                .isInstanceOf(ExportException.class)
                .hasMessage("无法写入 " + file + "：文件夹不存在。请先建立文件夹，或换一个位置。");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFullDiskIsToldInOneLine() throws IOException {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full), "this system has no /dev/full");
        try (OutputStream out = Files.newOutputStream(full)) {
            assertThatThrownBy(() -> EXPORTER.docx(REPORT, HouseStyle.SUMMARY, Edition.FINAL, out))
                    .isInstanceOf(ExportException.class)
                    .hasMessageStartingWith("无法写出 DOCX：写入中断");
        }
        assertThatThrownBy(() -> EXPORTER.pdf(REPORT, HouseStyle.SUMMARY, Edition.FINAL, full))
                .isInstanceOf(ExportException.class)
                .hasMessageStartingWith("无法写入 /dev/full：写入中断")
                .message()
                .hasLineCount(1);
        assertThat(Files.isRegularFile(full)).isFalse();
    }

    @Test
    void aFileHalfWrittenIsTakenAway(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("总结.docx");
        Files.writeString(file, "the file of last week");
        assertThatThrownBy(() -> SafeFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(ExportException.class);
        assertThat(names(folder)).containsExactly("总结.docx");
        assertThat(Files.readString(file)).isEqualTo("the file of last week");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
