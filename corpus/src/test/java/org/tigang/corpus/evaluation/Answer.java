package org.tigang.corpus.evaluation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.Span;

/// What the product made of a page: its documents' texts one after the other, and the edits in them.
final class Answer {
    /// @param at in the text without white space
    record Change(Edit edit, Span at) {}

    private final Squeezed text;
    private final List<Change> changes = new ArrayList<>();

    private Answer(List<Document> documents) {
        StringBuilder joined = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (Document document : documents) {
            starts.add(joined.length());
            joined.append(document.text()).append('\n');
        }
        text = Squeezed.of(joined.toString());
        for (int i = 0; i < documents.size(); i++) {
            for (Edit edit : documents.get(i).edits()) {
                Span at = edit.at().shift(starts.get(i));
                changes.add(new Change(edit, new Span(text.place(at.from()), text.place(at.to()))));
            }
        }
    }

    static Answer of(List<Document> documents) {
        return new Answer(documents);
    }

    String text() {
        return text.text();
    }

    boolean breaksBefore(int at) {
        return text.breaksBefore(at);
    }

    /// What the edits tell of text that was taken out, a line each.
    String removed() {
        return changes.stream()
                .filter(change -> change.edit().at().isEmpty())
                .map(change -> change.edit().after())
                .collect(joining("\n"));
    }

    List<Change> changes() {
        return changes;
    }
}
