package org.tigang.app.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tigang.app.evaluation.CellTable.Line;
import org.tigang.app.evaluation.CellTable.Role;
import tools.jackson.databind.JsonNode;

/// Nearly all rows are told, each once; the others are named with a reason that holds.
final class CoverageProof {
    private final Finished draft;
    private final Set<Line> told;
    private final List<String> faults = new ArrayList<>();

    /// @param rows that ought to be told
    /// @param withSource figure statements, of all figure statements
    record Measures(int rows, int toldRows, int statements, int withSource) {
        Measures with(Measures other) {
            return new Measures(
                    rows + other.rows,
                    toldRows + other.toldRows,
                    statements + other.statements,
                    withSource + other.withSource);
        }

        double coverage() {
            return rows == 0 ? 1 : (double) toldRows / rows;
        }

        double sourced() {
            return statements == 0 ? 1 : (double) withSource / statements;
        }
    }

    private CoverageProof(Finished draft) {
        this.draft = draft;
        this.told = draft.told().stream()
                .filter(statement -> !statement.isOpening())
                .flatMap(statement -> statement.figures().stream())
                .flatMap(figure -> figure.cells().stream())
                .flatMap(cell -> Optional.ofNullable(draft.table().places().get(cell)).stream())
                .filter(place -> place.role() == Role.VALUE || place.role() == Role.RATE)
                .map(CellTable.Place::line)
                .collect(Collectors.toSet());
    }

    static List<String> faults(Finished draft) {
        var proof = new CoverageProof(draft);
        proof.once();
        proof.cells();
        proof.reasons();
        proof.marks();
        return proof.faults;
    }

    private void marks() {
        Measures measures = measures(draft);
        if (measures.coverage() < 0.95) {
            List<String> silent = wanted().stream()
                    .filter(line -> !told.contains(line))
                    .map(Line::toString)
                    .toList();
            faults.add("told only " + measures.toldRows() + " of " + measures.rows() + " rows, not " + silent);
        }
        if (measures.sourced() < 0.6) {
            faults.add("only " + measures.withSource() + " of " + measures.statements()
                    + " figure statements have a source");
        }
    }

    static Measures measures(Finished draft) {
        var proof = new CoverageProof(draft);
        List<Line> wanted = proof.wanted();
        List<Told> statements = draft.told().stream().filter(Told::tellsFigures).toList();
        return new Measures(
                wanted.size(),
                (int) wanted.stream().filter(proof.told::contains).count(),
                statements.size(),
                (int) statements.stream()
                        .filter(statement -> statement.source().isPresent())
                        .count());
    }

    private List<Line> wanted() {
        Set<List<Object>> seen = new HashSet<>();
        return draft.table().lines().stream()
                .filter(draft.table()::speaksOfThePeriod)
                .filter(line -> line.scope().isEmpty()
                        || line.scope().equals(draft.given().scope())
                        || draft.given().organisation().startsWith(line.scope()))
                .filter(line -> !isSubtotal(line) && seen.add(sameness(line)))
                .toList();
    }

    private static boolean isSubtotal(Line line) {
        return line.indicator().matches(".*(?:合计|小计|总计|共计).*");
    }

    private List<Object> sameness(Line line) {
        return List.of(
                line.indicator(),
                line.unit(),
                line.scope(),
                draft.table().value(line, Role.VALUE),
                draft.table().value(line, Role.RATE));
    }

    private void once() {
        Map<String, String> body = new HashMap<>();
        Map<String, String> opening = new HashMap<>();
        for (Told statement : draft.told()) {
            Map<String, String> part = statement.isOpening() ? opening : body;
            statement.figures().stream()
                    .flatMap(figure -> figure.cells().stream())
                    .distinct()
                    .forEach(cell -> {
                        Optional.ofNullable(part.put(cell, statement.text()))
                                .ifPresent(other ->
                                        faults.add(cell + " is told twice: " + other + " / " + statement.text()));
                    });
        }
    }

    private void cells() {
        draft.told().stream()
                .filter(Told::tellsFigures)
                .filter(told -> told.figures().isEmpty()
                        || told.figures().stream()
                                .anyMatch(figure -> figure.cells().isEmpty()))
                .forEach(told -> faults.add("a figure statement without cells: " + told.text()));
        draft.told().stream()
                .filter(told -> told.origin().equals("phrased") && told.source().isEmpty())
                .forEach(told -> faults.add("phrased without a source: " + told.text()));
    }

    private void reasons() {
        Map<String, String> unused = new LinkedHashMap<>();
        for (JsonNode row : draft.unused()) {
            unused.put(row.get("row").asString(), row.get("reason").asString());
        }
        for (Line line : draft.table().lines()) {
            Optional<String> reason = Optional.ofNullable(unused.remove(line.reference()));
            if (cited(line) == reason.isPresent()) {
                faults.add((reason.isPresent() ? "told and unused: " : "neither told nor unused: ") + line);
            }
            reason.filter(word -> !holds(word, line)).ifPresent(word -> faults.add("not " + word + ": " + line));
        }
        if (!unused.isEmpty()) {
            faults.add("unused rows that the table does not have: " + unused);
        }
    }

    /// Told, or the base of a change that is told.
    private boolean cited(Line line) {
        return told.contains(line)
                || draft.told().stream()
                        .flatMap(statement -> statement.figures().stream())
                        .flatMap(figure -> figure.cells().stream())
                        .flatMap(cell ->
                                Optional.ofNullable(draft.table().places().get(cell)).stream())
                        .anyMatch(place -> place.line().equals(line));
    }

    private boolean holds(String reason, Line line) {
        return switch (reason) {
            case "blank" -> !draft.table().speaksOfThePeriod(line);
            case "duplicate" ->
                draft.table().lines().stream()
                                .filter(other -> sameness(other).equals(sameness(line)))
                                .count()
                        > 1;
            case "subtotal" -> isSubtotal(line) || isSum(line);
            case "other-scope" ->
                !line.scope().isEmpty() && !line.scope().equals(draft.given().scope());
            case "other-period" -> !draft.table().speaksOfThePeriod(line);
            case "length" -> draft.given().all().contains("\"pages\"");
            default -> false;
        };
    }

    /// The sum of some rows right above it.
    private boolean isSum(Line line) {
        List<Line> lines = draft.table().lines();
        BigDecimal left = draft.table().value(line, Role.VALUE).orElse(BigDecimal.ONE);
        for (int above = lines.indexOf(line) - 1; above >= 0 && left.signum() > 0; above--) {
            left = left.subtract(
                    draft.table().value(lines.get(above), Role.VALUE).orElse(BigDecimal.ZERO));
        }
        return left.signum() == 0;
    }
}
