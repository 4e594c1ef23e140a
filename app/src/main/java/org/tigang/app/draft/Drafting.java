package org.tigang.app.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.library.Library;
import org.tigang.generator.Draft;
import org.tigang.generator.Evidence;
import org.tigang.generator.ReportGenerator;
import org.tigang.generator.export.Exporter;
import org.tigang.generator.export.FontChoice;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.intake.Intake;
import org.tigang.generator.intake.Statistics;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.indexer.CorpusIndex;

/// Drafts a report from a brief and a library, and writes it with its evidence: all of the files or none.
public final class Drafting {
    // Not allowed in a file name on Windows.
    private static final Pattern UNSAFE = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

    /// The kinds of files a report is written as.
    public enum Format {
        DOCX,
        PDF,
        MD
    }

    /// @param evidence the JSON that stands in the evidence file
    public record Drafted(Draft draft, List<Path> files, String evidence) {
        public Drafted {
            files = List.copyOf(files);
        }
    }

    private final Library library;
    private final CorpusIndex index;
    private final Segmenter segmenter;
    private final Exporter exporter;

    /// @param fonts the folder with the office's own fonts
    public Drafting(Library library, CorpusIndex index, Segmenter segmenter, Optional<Path> fonts) {
        this.library = library;
        this.index = index;
        this.segmenter = segmenter;
        this.exporter = new Exporter(fonts);
    }

    /// @param stats tables beside those the brief names
    public Drafted draft(Path briefFile, List<Path> stats, Path folder, Set<Format> formats) {
        Brief brief = Intake.brief(briefFile);
        Statistics statistics = Intake.statistics(tables(brief, briefFile, stats), brief.period());
        Draft draft = new ReportGenerator(segmenter)
                .draft(brief, statistics, new LibraryPhrasebook(library, index, brief.use()));
        return written(draft.with(Intake.input(briefFile, "brief")), folder, formats);
    }

    private static List<Path> tables(Brief brief, Path briefFile, List<Path> stats) {
        List<Path> tables = new ArrayList<>(stats);
        if (stats.isEmpty()) {
            brief.stats().forEach(name -> tables.add(briefFile.resolveSibling(name)));
        }
        return tables;
    }

    /// The files are made in a folder of their own first: if one cannot be written, the old ones are still there.
    private Drafted written(Draft draft, Path folder, Set<Format> formats) {
        Path workshop = null;
        try {
            Files.createDirectories(folder);
            workshop = Files.createTempDirectory(folder, ".tigang");
            return moved(made(draft, workshop, folder, formats), workshop, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(workshop);
        }
    }

    private Drafted made(Draft draft, Path workshop, Path folder, Set<Format> formats) {
        String name = UNSAFE.matcher(draft.report().title()).replaceAll("_");
        List<Path> files = new ArrayList<>();
        List<FontChoice> fonts = new ArrayList<>();
        for (Format format : formats) {
            Path file = Path.of(name + "." + format.name().toLowerCase(java.util.Locale.ROOT));
            files.add(folder.resolve(file));
            fonts.addAll(export(draft, format, workshop.resolve(file)));
        }
        String evidence = Evidence.json(draft, fonts, files.stream().map(Path::toString).toList());
        Path file = Path.of(name + ".evidence.json");
        exporter.text(evidence, workshop.resolve(file));
        files.add(folder.resolve(file));
        return new Drafted(draft, files, evidence);
    }

    private List<FontChoice> export(Draft draft, Format format, Path file) {
        return switch (format) {
            case DOCX -> {
                exporter.docx(draft.report(), HouseStyle.SUMMARY, file);
                yield List.of();
            }
            case PDF -> exporter.pdf(draft.report(), HouseStyle.SUMMARY, file).fonts();
            case MD -> {
                exporter.markdown(draft.report(), file);
                yield List.of();
            }
        };
    }

    private static Drafted moved(Drafted made, Path workshop, Path folder) throws IOException {
        for (Path file : made.files()) {
            Files.move(workshop.resolve(folder.relativize(file)), file, StandardCopyOption.REPLACE_EXISTING);
        }
        return made;
    }

    private static void remove(@org.jspecify.annotations.Nullable Path workshop) {
        if (workshop == null) {
            return;
        }
        try (Stream<Path> left = Files.walk(workshop)) {
            left.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
