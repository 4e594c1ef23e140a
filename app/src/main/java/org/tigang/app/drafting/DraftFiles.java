package org.tigang.app.drafting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tigang.generator.Draft;
import org.tigang.generator.Evidence;
import org.tigang.generator.export.EditedDocx;
import org.tigang.generator.export.Edition;
import org.tigang.generator.export.Exporter;
import org.tigang.generator.export.FontsUsed;
import org.tigang.generator.export.GlyphChoice;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.outline.Report;

/// Writes a draft in all its formats, with its evidence: all of them or none.
public final class DraftFiles {
    static final String EVIDENCE = ".evidence.json";

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
    /// @param files in the folder, by name
    /// @param evidence the evidence file's text
    /// @param replaced characters of the PDF that another font draws, or none
    public record Written(List<Path> files, String evidence, List<GlyphChoice> replaced) {
        public Written {
            files = List.copyOf(files);
            replaced = List.copyOf(replaced);
        }
    }

    /// @param edition how the files look, whatever is carried in them
    public DraftFiles(Exporter exporter, HouseStyle style, Edition edition, Set<Format> formats) {
        this.exporter = exporter;
        this.style = style;
        this.edition = edition;
        this.formats = formats;
    }

    public Written write(Draft draft, Path folder) {
        String name = FileName.of(draft.report().title());
        String evidence = evidence(draft);
        Edition carrying = edition.carrying(Evidence.carried(evidence));
        List<GlyphChoice> replaced = new ArrayList<>();
        List<Path> files = Staging.write(folder, workshop -> {
            for (Format format : formats) {
                Path file = workshop.resolve(name + format.ending());
                replaced.addAll(write(draft.report(), format, carrying, file));
            }
            Files.writeString(workshop.resolve(name + EVIDENCE), evidence, UTF_8);
        });
        return new Written(files, evidence, replaced);
    }

    /// The text of the draft's evidence file.
    public String evidence(Draft draft) {
        String name = FileName.of(draft.report().title());
        List<String> names =
                formats.stream().sorted().map(format -> name + format.ending()).toList();
        return Evidence.json(draft, fonts(draft.report()), names);
    }

    // Only a PDF is drawn with fonts: without one they need not be loaded.
    private FontsUsed fonts(Report report) {
        return formats.contains(Format.PDF)
                ? exporter.fonts(report, style)
                : new FontsUsed(exporter.fonts(style), List.of());
    }

    private List<GlyphChoice> write(Report report, Format format, Edition carrying, Path file) {
        switch (format) {
            case DOCX -> exporter.docx(report, style, carrying, file);
            case PDF -> {
                return exporter.pdf(report, style, carrying, file).glyphs();
            }
            case MD -> exporter.markdown(report, file);
            case REVIEW -> exporter.docx(report, style, carrying.withComments(), file);
        }
        return List.of();
    }

    /// Writes an earlier draft that tells new figures now. Where it holds more than text there is no PDF of it.
    public Written write(Renewal renewal, Path folder) {
        String name = renewal.name();
        List<GlyphChoice> replaced = new ArrayList<>();
        List<Path> files = Staging.write(folder, workshop -> {
            for (Format format : formats) {
                replaced.addAll(write(renewal, format, workshop.resolve(name + format.ending())));
            }
            Files.writeString(workshop.resolve(name + EVIDENCE), renewal.evidence(), UTF_8);
        });
        return new Written(files, renewal.evidence(), replaced);
    }

    // Head and foot are those of the brief.
    private List<GlyphChoice> write(Renewal renewal, Format format, Path to) {
        EditedDocx file = renewal.file();
        Report report = file.report().with(renewal.formalities());
        switch (format) {
            case DOCX -> file.write(to);
            case PDF -> {
                if (file.isTextAlone()) {
                    return exporter.pdf(report, style, edition, to).glyphs();
                }
            }
            case MD -> exporter.markdown(report, to);
            case REVIEW -> throw new IllegalArgumentException("an edited file has no review copy");
        }
        return List.of();
    }
}
