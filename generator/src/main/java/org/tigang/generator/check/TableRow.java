package org.tigang.generator.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A row of a table reads as a sentence: its cells one after the other, each number in the unit that stands above the
/// table.
final class TableRow {
    /// Between the cells of a row, as the readers give it.
    static final String CELL = "\u001f";

    private static final Pattern UNIT = Pattern.compile("[（(]?\\s*单位[:：]\\s*([^\\s）)]+)\\s*[）)]?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?");

    private TableRow() {}

    static List<String> read(List<String> paragraphs) {
        List<String> read = new ArrayList<>();
        String unit = "";
        for (String paragraph : paragraphs) {
            boolean isRow = paragraph.contains(CELL);
            Matcher told = UNIT.matcher(paragraph.strip());
            unit = told.matches() ? told.group(1) : isRow ? unit : "";
            read.add(isRow ? sentence(paragraph, unit) : paragraph);
        }
        return read;
    }

    private static String sentence(String row, String unit) {
        return Arrays.stream(row.split(CELL, -1))
                .map(String::strip)
                .map(cell -> NUMBER.matcher(cell).matches() ? cell + unit : cell)
                .collect(Collectors.joining("，"));
    }
}
