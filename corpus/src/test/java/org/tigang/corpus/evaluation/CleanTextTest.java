package org.tigang.corpus.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tigang.corpus.Corpus;
import org.tigang.corpus.format.Formats;
import org.tigang.corpus.format.UnreadableDocumentException;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.EditKind;

/// Clean reports, opinions and notices are left alone, and of no document is a character lost.
class CleanTextTest {
    private static final Set<EditKind> NEVER = EnumSet.of(
            EditKind.PINYIN,
            EditKind.GBK_CUT,
            EditKind.GBK_PINYIN,
            EditKind.MOJIBAKE,
            EditKind.BLANK_DELETION,
            EditKind.SUBSTITUTION);

    private final Corpus corpus = Corpus.open();

    @BeforeEach
    void askedFor() {
        Evaluation.isAskedFor();
    }

    @Test
    void noRepairOfDamageTouchesCleanText() {
        List<String> alarms = new ArrayList<>();
        List<Path> files = Stream.of("reports", "state-council", "policy-notices", "communiques")
                .flatMap(folder -> Evaluation.files(folder, ".txt").stream())
                .toList();
        for (Path file : files) {
            corpus.read(file).stream()
                    .flatMap(document -> document.edits().stream())
                    .filter(edit -> NEVER.contains(edit.kind()))
                    .forEach(edit -> alarms.add(file.getFileName() + ": " + edit));
        }
        Evaluation.measured(
                "clean reports, opinions, notices: edits of damage",
                "0",
                alarms.size() + " in " + files.size() + " files");
        assertThat(files).hasSizeGreaterThan(300);
        assertThat(alarms).isEmpty();
    }

    @Test
    void textFurnitureAndEditsRebuildEveryFile() {
        Formats formats = new Formats();
        List<Path> files = Stream.of(".txt", ".docx", ".html", ".csv", ".doc", ".odt", ".rtf", ".pdf", ".xls")
                .flatMap(ending -> Evaluation.files(".", ending).stream())
                .filter(file -> !file.toString().contains("seed-gold"))
                .toList();
        List<String> lossy = files.stream()
                .filter(file -> !isRebuilt(formats, file))
                .map(Path::toString)
                .toList();
        Evaluation.measured(
                "files that text, furniture and edits together rebuild",
                "all",
                (files.size() - lossy.size()) + " of " + files.size());
        assertThat(files).hasSizeGreaterThan(400);
        assertThat(lossy).isEmpty();
    }

    private boolean isRebuilt(Formats formats, Path file) {
        try {
            return rebuilt(corpus.read(file), formats.read(file).text());
        } catch (UnreadableDocumentException e) {
            return false;
        }
    }

    /// Every edit of every document undone in its clean text, and the parts put together: the decoded file.
    static boolean rebuilt(List<Document> documents, String decoded) {
        StringBuilder file = new StringBuilder();
        for (Document document : documents) {
            file.append(damaged(document));
            int to = document.provenance().extent().to();
            // The line end between two documents, and the one at the end of the file, belong to neither's text.
            if (file.length() < to && decoded.substring(file.length(), to).isBlank()) {
                file.append(decoded, file.length(), to);
            }
        }
        return decoded.contentEquals(file);
    }

    private static String damaged(Document document) {
        StringBuilder part = new StringBuilder();
        int from = 0;
        for (Edit edit : document.edits()) {
            part.append(document.text(), from, Math.max(from, edit.at().from())).append(edit.before());
            from = Math.max(from, edit.at().to());
        }
        return part.append(document.text().substring(from)).toString();
    }
}
