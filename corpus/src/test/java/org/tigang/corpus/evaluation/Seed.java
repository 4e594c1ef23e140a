package org.tigang.corpus.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tigang.corpus.Corpus;
import org.tigang.corpus.format.Formats;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A real page beside its hand-checked gold, as far as the gold goes.
///
/// @param lines of the page, as stretches of the decoded file
/// @param gold the documents of the gold
/// @param clean the gold's clean text, its lines together, without white space
record Seed(
        String name,
        List<Span> lines,
        List<Document> documents,
        JsonNode gold,
        List<SeedRepair> repairs,
        String clean) {

    static Seed read(String name, Corpus corpus) {
        Path page = Evaluation.files("seeds", ".txt").stream()
                .filter(file -> String.valueOf(file.getFileName()).startsWith(name))
                .findFirst()
                .orElseThrow();
        Path gold = Evaluation.REAL.resolve("seed-gold");
        return new Seed(
                name,
                lines(new Formats().read(page).text()),
                corpus.read(page),
                JsonMapper.shared().readTree(Evaluation.text(gold.resolve(name + ".docs.json"))),
                SeedRepair.read(Evaluation.text(gold.resolve(name + ".repairs.tsv"))
                        .lines()
                        .toList()),
                Wide.of(Squeezed.text(Page.withoutNames(Evaluation.text(gold.resolve(name + ".clean.txt"))))));
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(new Span(from, end));
            from = end + 1;
        }
        lines.add(new Span(from, text.length()));
        return lines;
    }

    SeedLine line(int number) {
        return SeedLine.of(lines.get(number - 1), documents);
    }

    /// The line of the page, from 1, that holds an offset of the decoded file.
    int lineAt(int offset) {
        int line = 1;
        while (line < lines.size() && lines.get(line).from() <= offset) {
            line++;
        }
        return line;
    }

    int lastLine() {
        return gold.valueStream()
                .mapToInt(document -> document.get("endLine").asInt())
                .max()
                .orElse(0);
    }

    /// The documents of the product that begin on the lines of the gold.
    List<Document> judged() {
        return documents.stream()
                .filter(document -> lineAt(document.provenance().extent().from()) <= lastLine())
                .toList();
    }
}
