package org.tigang.indexer.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.Span;
import org.tigang.indexer.query.Hit;

/// The paragraphs of documents as a reader sees them, looked through one by one.
final class Lines {
    private final Map<String, String> seen = new LinkedHashMap<>();

    Lines(List<Document> documents) {
        for (Document document : documents) {
            List<String> paragraphs = document.paragraphs();
            for (int i = 0; i < paragraphs.size(); i++) {
                seen.put(document.id() + ":" + (i + 1), ReadersEye.of(paragraphs.get(i)));
            }
        }
    }

    static String place(Hit hit) {
        return hit.document() + ":" + hit.paragraph();
    }

    /// Every paragraph that contains the run, with the stretches to be marked.
    ///
    /// @param run as a reader sees it
    Map<String, List<Span>> with(String run) {
        Map<String, List<Span>> found = new LinkedHashMap<>();
        seen.forEach((place, line) -> {
            if (line.contains(run)) {
                found.put(place, stretches(line, run));
            }
        });
        return found;
    }

    /// Occurrences that touch or overlap are one stretch.
    private static List<Span> stretches(String line, String run) {
        List<Span> stretches = new ArrayList<>();
        for (int at = line.indexOf(run); at >= 0; at = line.indexOf(run, at + 1)) {
            boolean goesOn = !stretches.isEmpty() && stretches.getLast().to() >= at;
            int from = goesOn ? stretches.removeLast().from() : at;
            stretches.add(new Span(from, at + run.length()));
        }
        return stretches;
    }
}
