package org.tigang.app.drafting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tigang.generator.Draft;
import org.tigang.generator.Evidence;
import org.tigang.generator.export.Exporter;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.outline.Report;

/// Writes a draft in all its formats, with its evidence: all of them or none.
public final class DraftFiles {
    private final Exporter exporter;
    private final HouseStyle style;
    private final Set<Format> formats;

    public enum Format {
        DOCX,
        PDF,
        MD;

        String extension() {
            return "." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// What was written.
    ///
    /// @param files in the folder, the evidence last
    /// @param evidence the evidence file's text
    public record Written(List<Path> files, String evidence) {}

    public DraftFiles(Exporter exporter, HouseStyle style, Set<Format> formats) {
        this.exporter = exporter;
        this.style = style;
        this.formats = formats;
    }

    public Written write(Draft draft, Path folder) {
        String name = FileName.of(draft.report().title());
        List<String> names = formats.stream()
                .sorted()
                .map(format -> name + format.extension())
                .toList();
        String evidence = Evidence.json(draft, exporter.fonts(style), names);
        boolean isNew = Files.notExists(folder);
        try {
            Files.createDirectories(folder);
            Path workshop = Files.createTempDirectory(folder, ".tigang-");
            try {
                formats.forEach(format -> write(draft.report(), format, workshop.resolve(name + format.extension())));
                Files.writeString(workshop.resolve(name + ".evidence.json"), evidence, UTF_8);
                return new Written(moved(workshop, folder), evidence);
            } finally {
                clear(workshop);
                if (isNew && files(folder).isEmpty()) {
                    Files.delete(folder);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Report report, Format format, Path file) {
        switch (format) {
            case DOCX -> exporter.docx(report, style, file);
            case PDF -> exporter.pdf(report, style, file);
            case MD -> exporter.markdown(report, file);
        }
    }

    private static List<Path> moved(Path from, Path to) throws IOException {
        List<Path> moved = new ArrayList<>();
        for (Path file : files(from)) {
            moved.add(Files.move(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING));
        }
        return moved;
    }

    private static void clear(Path workshop) throws IOException {
        for (Path file : files(workshop)) {
            Files.delete(file);
        }
        Files.delete(workshop);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
