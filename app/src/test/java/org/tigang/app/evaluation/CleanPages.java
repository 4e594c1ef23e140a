package org.tigang.app.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tigang.app.drafting.Desk;
import org.tigang.app.drafting.DraftFiles;
import org.tigang.app.drafting.Drafting;
import org.tigang.app.library.LibraryFolder;
import org.tigang.generator.export.Edition;
import org.tigang.generator.export.Exporter;

/// Files of random briefs in all house styles, written as the command writes them.
final class CleanPages {
    private CleanPages() {}

    /// @param name of their folder in the workshop
    static List<Path> written(String name, long firstSeed, int count) {
        Path folder = Workshop.empty(name);
        List<Path> files = new ArrayList<>();
        try (Desk desk = new Drafting(new LibraryFolder(Workshop.samples())).open()) {
            for (long seed = firstSeed; seed < firstSeed + count; seed++) {
                files.add(written(desk, folder, seed));
            }
        }
        return files;
    }

    // Each second one tells the figures of a random table, too.
    private static Path written(Desk desk, Path folder, long seed) {
        Path out = Workshop.folder(folder.getFileName() + "/" + seed);
        Path brief = Workshop.write(out.resolve("brief.yaml"), new RandomPage(seed).brief());
        Path table = Workshop.write(out.resolve("统计.csv"), new RandomTable(seed).csv());
        var files = new DraftFiles(
                new Exporter(Optional.empty()),
                Drafting.style(brief, Optional.empty()),
                Edition.FINAL,
                Set.of(DraftFiles.Format.DOCX));
        files.write(desk.draft(brief, seed % 2 == 0 ? List.of() : List.of(table)), out);
        return Finished.only(out, ".docx");
    }
}
