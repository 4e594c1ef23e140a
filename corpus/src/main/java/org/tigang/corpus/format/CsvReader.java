package org.tigang.corpus.format;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Tables written as text, with commas, semicolons or tabs between the cells (RFC 4180).
final class CsvReader {
    private static final String DELIMITERS = ",\t;";

    /// Empty where the quotes do not match: then it is text.
    Optional<Decoded> read(Decoded raw) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(raw.text()))
                .setIgnoreSurroundingSpaces(true)
                .get();
        TableText text = new TableText("csv");
        text.begin("");
        try (CSVParser parser = CSVParser.parse(new StringReader(raw.text()), format)) {
            for (CSVRecord record : parser) {
                record.forEach(text::cell);
                text.endRow();
            }
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
        Decoded decoded = text.decoded();
        return Optional.of(decoded.withEncodingOf(raw).withDefects(raw.defects()));
    }

    /// The one that the first line has most of.
    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        return (char) DELIMITERS
                .chars()
                .reduce((best, other) -> count(first, other) > count(first, best) ? other : best)
                .orElse(',');
    }

    private static long count(String line, int character) {
        return line.chars().filter(c -> c == character).count();
    }
}
