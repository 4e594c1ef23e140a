package org.tigang.app.drafting;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tigang.app.library.LibraryFolder;
import org.tigang.generator.Draft;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.intake.Intake;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.layout.HouseStyles;

/// Reads brief and tables, and writes the draft in the phrasing of the library.
public final class Drafting {
    private final LibraryFolder folder;

    public Drafting(LibraryFolder folder) {
        this.folder = folder;
    }

    /// Drafts; writes nothing.
    ///
    /// @param tables instead of those that the brief names; empty: those of the brief, which lie beside it
    public Draft draft(Path briefFile, List<Path> tables) {
        try (Desk desk = open()) {
            return desk.draft(briefFile, tables);
        }
    }

    /// Drafts for another house style than the brief's; writes nothing.
    public Draft draft(Path briefFile, List<Path> tables, HouseStyle style) {
        try (Desk desk = open()) {
            return desk.draft(briefFile, tables, style);
        }
    }

    /// For many drafts over one library as it stands now.
    public Desk open() {
        return new Desk(folder);
    }

    /// The house style of a draft.
    ///
    /// @param asked name or file, before what the brief says
    public static HouseStyle style(Path briefFile, Optional<String> asked) {
        if (asked.isPresent()) {
            return HouseStyles.find(asked.get(), Path.of(""));
        }
        Path folder = briefFile.toAbsolutePath().resolveSibling("");
        return Intake.brief(briefFile)
                .style()
                .map(named -> HouseStyles.find(named, folder))
                .orElse(HouseStyle.SUMMARY);
    }

    /// The tables that a draft is made from.
    public static List<Path> tables(Path briefFile, List<Path> tables) {
        return tables(briefFile, Intake.brief(briefFile), tables);
    }

    static List<Path> tables(Path briefFile, Brief brief, List<Path> tables) {
        return tables.isEmpty()
                ? brief.stats().stream().map(briefFile::resolveSibling).toList()
                : tables;
    }
}
