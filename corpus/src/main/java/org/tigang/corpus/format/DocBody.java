package org.tigang.corpus.format;

import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/// Collects the lines of a binary Word document: its paragraphs with their numbers, its tables row by row.
final class DocBody {
    private static final int BODY_TEXT = 9;
    private static final char CELL_ENDS = 7;

    private final DocNumbering numbering = new DocNumbering();
    private final RowLines rows = new RowLines();
    private final BodyText text = new BodyText();
    private DocCharacters characters = new DocCharacters();

    BodyText text() {
        return text;
    }

    void read(@Nullable Range story) {
        characters = new DocCharacters();
        for (int i = 0; story != null && i < story.numParagraphs(); i++) {
            Watchdog.ask();
            Paragraph paragraph = story.getParagraph(i);
            if (paragraph.isInTable()) {
                cell(paragraph);
            } else {
                endTable();
                paragraph(paragraph);
            }
        }
        endTable();
    }

    private void paragraph(Paragraph paragraph) {
        int level = paragraph.getLvl();
        text.add(linesOf(paragraph), level < BODY_TEXT ? Optional.of(level + 1) : Optional.empty());
    }

    private void cell(Paragraph paragraph) {
        if (paragraph.isTableRowEnd()) {
            rows.endRow();
            return;
        }
        linesOf(paragraph).forEach(rows::add);
        String whole = paragraph.text();
        if (!whole.isEmpty() && whole.charAt(whole.length() - 1) == CELL_ENDS) {
            rows.endCell();
        }
    }

    private void endTable() {
        text.add(rows.endTable());
    }

    private List<String> linesOf(Paragraph paragraph) {
        String shown = shown(paragraph);
        String marker = shown.isBlank() ? "" : numbering.next(paragraph);
        return Blanks.lines(marker + shown);
    }

    private String shown(Paragraph paragraph) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (run.isVanished() || run.isMarkedDeleted()) {
                characters.pass(run.text());
            } else {
                shown.append(characters.shown(run.text()));
            }
        }
        return shown.toString();
    }
}
