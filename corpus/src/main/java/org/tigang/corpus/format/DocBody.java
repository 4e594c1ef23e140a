package org.tigang.corpus.format;

import java.util.ArrayList;
import java.util.List;
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
    private final List<String> lines = new ArrayList<>();
    private final List<OutlineMark> outline = new ArrayList<>();
    private DocCharacters characters = new DocCharacters();

    List<String> lines() {
        return lines;
    }

    List<OutlineMark> outline() {
        return outline;
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
        int first = lines.size();
        lines.addAll(linesOf(paragraph));
        if (lines.size() > first && paragraph.getLvl() < BODY_TEXT) {
            outline.add(new OutlineMark(first + 1, paragraph.getLvl() + 1));
        }
    }

    private void cell(Paragraph paragraph) {
        if (paragraph.isTableRowEnd()) {
            rows.endRow();
            return;
        }
        linesOf(paragraph).forEach(rows::add);
        String text = paragraph.text();
        if (!text.isEmpty() && text.charAt(text.length() - 1) == CELL_ENDS) {
            rows.endCell();
        }
    }

    private void endTable() {
        lines.addAll(rows.endTable());
    }

    private List<String> linesOf(Paragraph paragraph) {
        String shown = shown(paragraph);
        String marker = shown.isBlank() ? "" : numbering.next(paragraph);
        return (marker + shown)
                .lines()
                .map(Blanks::flow)
                .filter(line -> !line.isEmpty())
                .toList();
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
