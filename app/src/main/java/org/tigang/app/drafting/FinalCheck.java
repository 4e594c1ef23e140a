package org.tigang.app.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tigang.generator.Draft;
import org.tigang.generator.Evidence;
import org.tigang.generator.check.Finding;
import org.tigang.generator.check.Sources;
import org.tigang.generator.check.Verification;
import org.tigang.generator.export.Edition;
import org.tigang.generator.export.Exporter;
import org.tigang.generator.export.FontsUsed;
import org.tigang.generator.layout.HouseStyle;

/// Holds a report against its statistics before it is written as final: as a file, by the verifier that knows nothing
/// of the writer.
public final class FinalCheck {
    private final Verification verification;
    private final Exporter exporter;
    private final HouseStyle style;
    private final Sources sources;

    /// @param tables that the report is made from
    public FinalCheck(Verification verification, Exporter exporter, HouseStyle style, Path brief, List<Path> tables) {
        this.verification = verification;
        this.sources = new Sources(Optional.empty(), tables, Optional.of(brief));
        this.exporter = exporter;
        this.style = style;
    }

    /// What stands in the way of signing it.
    public List<Finding> faults(Draft draft) {
        Edition carrying = Edition.FINAL.carrying(Evidence.carried(Evidence.json(draft, FontsUsed.NONE, List.of())));
        return faults(file -> exporter.docx(draft.report(), style, carrying, file));
    }

    /// What stands in the way of signing it.
    public List<Finding> faults(Renewal renewal) {
        return faults(renewal.file()::write);
    }

    private List<Finding> faults(Consumer<Path> written) {
        try {
            Path file = Files.createTempFile("tigang-", ".docx");
            try {
                written.accept(file);
                return verification.check(file, sources).faults();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
