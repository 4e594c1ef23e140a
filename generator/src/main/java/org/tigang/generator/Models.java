package org.tigang.generator;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tigang.corpus.model.Document;
import org.tigang.generator.figures.Period;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.intake.Row;
import org.tigang.generator.phrase.Past;
import org.tigang.generator.phrase.Topic;

/// Chooses, among past documents, those of the report's own field: a union's summary does not learn its openings
/// from a city's economy.
final class Models {
    // Half of what the best document knows of the indicators still is the same field.
    private static final double OF_THE_FIELD = 0.5;

    private static final int STILL_TODAY = 12;

    private Models() {}

    /// In the order given, the foreign ones left out.
    static List<Document> ofTheField(List<Document> documents, Brief brief, List<Row> rows, Past past) {
        List<Topic> field = field(brief, rows);
        double[] known = past.known(documents, field);
        double best = Arrays.stream(known).max().orElse(0);
        return IntStream.range(0, documents.size())
                .filter(i -> known[i] >= OF_THE_FIELD * best)
                .mapToObj(documents::get)
                .toList();
    }

    /// Without those that speak of a later time than the report is written in, unless there are no others.
    static List<Document> ofTheTime(List<Document> documents, Period period) {
        return within(documents, 0, period.year() + 1);
    }

    /// Those whose tone is still today's, unless there are no others.
    static List<Document> ofToday(List<Document> documents, Period period) {
        return within(documents, period.year() - STILL_TODAY, period.year() + 1);
    }

    private static List<Document> within(List<Document> documents, int from, int to) {
        List<Document> within = documents.stream()
                .filter(document -> {
                    int year = document.year().orElse(from);
                    return year >= from && year <= to;
                })
                .toList();
        return within.isEmpty() ? documents : within;
    }

    /// What the report is about: its body, its indicators, the topics of its points.
    private static List<Topic> field(Brief brief, List<Row> rows) {
        Stream<String> told = rows.stream().map(Row::indicator).distinct();
        Stream<String> given = brief.points().stream().map(Brief.Point::topic).distinct();
        return Stream.of(Stream.of(brief.organisation()), told, given)
                .flatMap(words -> words)
                .map(Topic::new)
                .toList();
    }
}
