package org.tigang.indexer.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A question that somebody asked, and the file that answers it.
record Question(String text, String answeredBy) {
    static List<Question> all() {
        Map<String, String> answers = new HashMap<>();
        lines("qrels.tsv").forEach(line -> answers.put(cell(line, 0), cell(line, 2) + ".txt"));
        return lines("queries.tsv").stream()
                .skip(1)
                .map(line -> new Question(cell(line, 1), answers.get(cell(line, 0))))
                .toList();
    }

    private static List<String> lines(String file) {
        return Evaluation.read(Evaluation.REAL.resolve("eval/retrieval-policy").resolve(file))
                .lines()
                .toList();
    }

    private static String cell(String line, int number) {
        return line.split("\t", -1)[number];
    }
}
