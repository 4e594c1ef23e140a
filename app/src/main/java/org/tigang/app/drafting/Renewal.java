package org.tigang.app.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.tigang.generator.Draft;
import org.tigang.generator.Evidence;
import org.tigang.generator.export.EditedDocx;
import org.tigang.generator.formality.Formalities;
import org.tigang.generator.refresh.Refresh;
import org.tigang.generator.refresh.Refreshed;
import org.tigang.generator.refresh.Replacement;

/// The file of an earlier draft, which a person may have gone on writing, with the figures of now in it; not yet
/// written.
///
/// @param name of its files, without their endings
/// @param formalities head and foot, as the brief tells them now
/// @param exchanged how many stretches have other words now
/// @param notes what a person has to see to, in Chinese
public record Renewal(
        String name, EditedDocx file, String evidence, Formalities formalities, int exchanged, List<String> notes) {
    public Renewal {
        notes = List.copyOf(notes);
    }

    /// Takes the figures of now into the earlier draft's file.
    ///
    /// @param evidence of the draft made now
    /// @throws NoSuchFileException where no earlier draft of this title lies in the folder
    public static Renewal of(Draft draft, String evidence, Path folder) throws NoSuchFileException {
        String name = FileName.of(draft.report().title());
        Path earlier = folder.resolve(name + DraftFiles.Format.DOCX.ending());
        if (!Files.isRegularFile(earlier)) {
            throw new NoSuchFileException(earlier.toString());
        }
        EditedDocx file = EditedDocx.open(earlier);
        String before = before(file, folder.resolve(name + DraftFiles.EVIDENCE));
        Refreshed refreshed = Refresh.of(before, evidence, file.paragraphs());
        for (Replacement replacement : refreshed.replacements().reversed()) {
            file.replace(replacement.paragraph(), replacement.at(), replacement.text());
        }
        file.carry(Evidence.carried(refreshed.evidence()));
        return new Renewal(
                name,
                file,
                refreshed.evidence(),
                draft.report().formalities(),
                refreshed.replacements().size(),
                refreshed.notes());
    }

    /// The evidence beside the file says more than what the file carries.
    private static String before(EditedDocx file, Path evidence) throws NoSuchFileException {
        try {
            return Files.isRegularFile(evidence)
                    ? Files.readString(evidence)
                    : file.evidence().orElseThrow(() -> new NoSuchFileException(evidence.toString()));
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
