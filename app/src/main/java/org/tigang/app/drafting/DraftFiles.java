package org.tigang.app.drafting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.tigang.generator.Draft;
import org.tigang.generator.Evidence;
import org.tigang.generator.export.Edition;
import org.tigang.generator.export.Exporter;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.outline.Report;

/// Writes a draft in all its formats, with its evidence: all of them or none.
public final class DraftFiles {
    private final Exporter exporter;
    private final HouseStyle style;
    private final Edition edition;
    private final Set<Format> formats;

    public enum Format {
        DOCX,
        PDF,
        MD,
        /// A DOCX in which each statement carries a comment.
        REVIEW;

        String ending() {
            return this == REVIEW ? "（审阅）.docx" : "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// What was written.
    ///
    /// @param files in the folder, the evidence last
    /// @param evidence the evidence file's text
    public record Written(List<Path> files, String evidence) {}

    /// @param edition how the files look, whatever is carried in them
    public DraftFiles(Exporter exporter, HouseStyle style, Edition edition, Set<Format> formats) {
        this.exporter = exporter;
        this.style = style;
        this.edition = edition;
        this.formats = formats;
    }

    public Written write(Draft draft, Path folder) {
        String name = FileName.of(draft.report().title());
        List<String> names =
                formats.stream().sorted().map(format -> name + format.ending()).toList();
        String evidence = Evidence.json(draft, exporter.fonts(style), names);
        boolean isNew = Files.notExists(folder);
        try {
            Files.createDirectories(folder);
            Path workshop = Files.createTempDirectory(folder, ".tigang-");
            try {
                formats.forEach(
                        format -> write(draft.report(), format, evidence, workshop.resolve(name + format.ending())));
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

    private void write(Report report, Format format, String evidence, Path file) {
        Edition carrying = edition.carrying(evidence);
        switch (format) {
            case DOCX -> exporter.docx(report, style, carrying, file);
            case PDF -> exporter.pdf(report, style, carrying, file);
            case MD -> exporter.markdown(report, file);
            case REVIEW -> exporter.docx(report, style, carrying.withComments(), file);
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
