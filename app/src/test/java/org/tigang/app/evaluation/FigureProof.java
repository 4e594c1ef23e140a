package org.tigang.app.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.app.evaluation.CellTable.Place;
import org.tigang.app.evaluation.CellTable.Role;
import org.tigang.app.evaluation.Told.Figure;

/// Every number of the text is the brief's, a cell's of the period, or computed anew here from the cells named.
final class FigureProof {
    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]");

    private static final Pattern NAMES = Pattern.compile("[A-Za-z]+[0-9][0-9.]*|[0-9]+[A-Za-z]+");

    private final Finished draft;
    private final List<String> faults = new ArrayList<>();

    private FigureProof(Finished draft) {
        this.draft = draft;
    }

    static List<String> faults(Finished draft) {
        var proof = new FigureProof(draft);
        draft.told().forEach(proof::statement);
        draft.paragraphs().stream().filter(paragraph -> !paragraph.isBody()).forEach(proof::frame);
        return proof.faults;
    }

    /// Titles, headings, signature and date hold numbers of the brief only.
    private void frame(Finished.Paragraph paragraph) {
        String text = paragraph.text();
        boolean given =
                draft.given().all().contains(text) || draft.given().outline().contains(text);
        if (!given && DIGITS.matcher(dated(text)).find()) {
            faults.add("number nobody gave: " + text);
        }
    }

    private void statement(Told told) {
        if (told.isGiven()) {
            given(told);
            return;
        }
        StringBuilder rest = new StringBuilder(told.text());
        int from = 0;
        for (Figure figure : told.figures()) {
            int at = rest.indexOf(figure.text(), from);
            if (at < 0) {
                faults.add(figure.text() + " is not in its statement (or not in order): " + told.text());
                continue;
            }
            from = at + figure.text().length();
            check(told, figure, at);
            rest.replace(at, from, "■".repeat(figure.text().length()));
        }
        if (DIGITS.matcher(dated(rest.toString())).find()) {
            faults.add("number without a cell: " + told.text());
        }
    }

    private void given(Told told) {
        boolean ofTheBrief = draft.given().points().stream()
                .anyMatch(point -> told.text().equals(point) || told.text().equals(point + "。"));
        boolean numbers = told.figures().stream()
                .allMatch(figure -> told.text().contains(figure.text())
                        && figure.cells().stream().allMatch(cell -> cell.startsWith("brief!")));
        if (!ofTheBrief || !numbers) {
            faults.add("told as given, but the brief says it otherwise: " + told.text());
        }
    }

    /// Without the report's period, its last month and the year after.
    private String dated(String text) {
        int year = draft.given().year();
        String months =
                draft.given().isWholeYear() ? "12" : draft.given().period().endsWith("上半年") ? "6" : "#";
        return unnamed(text)
                .replace(draft.given().period(), "")
                .replaceAll("(?:" + year + "|" + (year + 1) + ")年", "")
                .replaceAll("截至" + months + "月[底末]", "");
    }

    /// Without the digits in the names of indicators: PM2.5, 5G.
    private String unnamed(String text) {
        List<String> names = draft.table().lines().stream()
                .flatMap(line -> NAMES.matcher(line.indicator()).results())
                .map(MatchResult::group)
                .toList();
        return NAMES.matcher(text)
                .replaceAll(name -> names.contains(name.group()) ? "" : Matcher.quoteReplacement(name.group()));
    }

    private void check(Told told, Figure figure, int at) {
        List<Optional<Place>> places = figure.cells().stream()
                .map(cell -> Optional.ofNullable(draft.table().places().get(cell)))
                .toList();
        if (places.isEmpty() || places.stream().anyMatch(Optional::isEmpty)) {
            faults.add("names a cell without a number: " + figure + " in " + told.text());
            return;
        }
        if (figure.formula().matches(".*[<>].*")) {
            streak(figure, told);
            return;
        }
        String clause = told.text().substring(0, at);
        new Recomputed(
                        figure,
                        clause,
                        told.text().substring(at),
                        places.stream().map(Optional::get).toList())
                .faults()
                .forEach(fault -> faults.add(fault + ": " + figure + " in " + told.text()));
        if (!isOfTheSame(told, places.getFirst().orElseThrow())) {
            faults.add("speaks of something else than "
                    + places.getFirst().orElseThrow().line().indicator() + ": " + told.text());
        }
        formula(figure, told);
    }

    /// Most characters of the indicator stand in the sentence that tells it.
    private static boolean isOfTheSame(Told told, Place place) {
        long missing = place.line()
                .indicator()
                .codePoints()
                .filter(c -> told.text().indexOf(c) < 0)
                .count();
        return 3 * missing <= place.line().indicator().length();
    }

    private void formula(Figure figure, Told told) {
        if (figure.formula().isEmpty() || figure.text().equals("持平")) {
            return;
        }
        BigDecimal result = Formula.value(figure.formula(), this::cell, figure.cells());
        BigDecimal told100 = figure.formula().contains("/") ? result.movePointRight(2) : result;
        BigDecimal scaled = isInTenThousands(figure) ? told100.movePointLeft(4) : told100;
        if (!Recomputed.near(scaled.abs(), figure.value(), figure.rounding())) {
            faults.add("formula gives " + told100 + ": " + figure + " in " + told.text());
        }
    }

    /// 连续3年增长: as many true comparisons, all one way, as years are told.
    private void streak(Figure figure, Told told) {
        List<String> steps = List.of(figure.formula().split("；", -1));
        String sign = figure.formula().contains(">") ? ">" : "<";
        boolean borneOut = steps.stream().allMatch(step -> step.contains(sign) && isTrue(step, sign, figure));
        boolean counted = figure.value().compareTo(BigDecimal.valueOf(steps.size())) == 0;
        if (!borneOut || !counted || !told.text().contains("连续" + figure.text())) {
            faults.add("no such run: " + figure + " in " + told.text());
        }
    }

    private boolean isTrue(String step, String sign, Figure figure) {
        String[] sides = step.split(sign, 2);
        int difference = side(sides[0], figure).compareTo(side(sides[1], figure));
        return sign.equals(">") ? difference > 0 : difference < 0;
    }

    /// A cell of any year, or nought.
    private BigDecimal side(String words, Figure figure) {
        return words.equals("0")
                ? BigDecimal.ZERO
                : figure.cells().stream()
                        .filter(cell -> cell.endsWith("!" + words))
                        .flatMap(cell ->
                                Optional.ofNullable(draft.table().places().get(cell)).stream())
                        .map(Place::value)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(words + " is not among the cells of " + figure));
    }

    /// 31.29万家 of a row in 家.
    private boolean isInTenThousands(Figure figure) {
        String unit = figure.text().replaceFirst("^-?[0-9.]+", "");
        return Optional.ofNullable(draft.table().places().get(figure.cells().getFirst()))
                .map(place -> unit.equals("万" + place.line().unit()))
                .orElse(false);
    }

    private BigDecimal cell(String reference) {
        return Optional.ofNullable(draft.table().places().get(reference))
                .filter(place -> place.role() != Role.OTHER)
                .map(Place::value)
                .orElseThrow(() -> new AssertionError(reference + " is no cell of this report"));
    }
}
