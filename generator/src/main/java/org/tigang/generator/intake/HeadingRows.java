package org.tigang.generator.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tigang.generator.figures.Period;
import org.tigang.generator.figures.Unit;
import org.tigang.generator.intake.Heading.Kind;
import org.tigang.generator.intake.Heading.Measure;
import org.tigang.generator.intake.Heading.Unknown;

/// Headings over two rows: 2025年 above, 数值 and 同比 below; or the headings above and their units below.
final class HeadingRows {
    private HeadingRows() {}

    /// Whether the row below is a heading as well: it holds measures or units, and nothing but headings.
    static boolean continues(Grid grid, int row) {
        if (row + 1 >= grid.rows().size()) {
            return false;
        }
        List<String> texts = grid.rows().get(row + 1);
        return texts.stream().anyMatch(text -> isMeasure(text) || UnitWords.isUnit(text))
                && IntStream.range(0, texts.size())
                        .allMatch(column -> isHeading(texts.get(column)) || repeated(grid, row, column));
    }

    private static boolean isMeasure(String text) {
        return Heading.parse(text) instanceof Measure;
    }

    private static boolean isHeading(String text) {
        return UnitWords.isUnit(text) || !(Heading.parse(text) instanceof Unknown);
    }

    /// A row of periods right above the headings must not gainsay them; a single period is a title.
    static void refuseContradictionAbove(Grid grid, int row) {
        if (row == 0
                || grid.rows().get(row - 1).stream()
                                .filter(text -> Period.parse(text).isPresent())
                                .count()
                        < 2) {
            return;
        }
        int width =
                Math.min(grid.rows().get(row - 1).size(), grid.rows().get(row).size());
        boolean contradicted = IntStream.range(0, width).anyMatch(column -> {
            Optional<Period> above = Period.parse(grid.field(row - 1, column).text());
            Optional<Period> here = Period.parse(grid.field(row, column).text());
            return above.isPresent() && here.isPresent() && !above.equals(here);
        });
        if (contradicted) {
            throw disagree(grid, row - 1, row);
        }
    }

    private static boolean repeated(Grid grid, int row, int column) {
        return grid.field(row, column).text().equals(grid.field(row + 1, column).text());
    }

    static List<Column> joined(Grid grid, int row) {
        int width =
                Math.max(grid.rows().get(row).size(), grid.rows().get(row + 1).size());
        return IntStream.range(0, width)
                .mapToObj(column -> joined(grid, row, column))
                .toList();
    }

    private static Column joined(Grid grid, int row, int column) {
        Field upper = grid.field(row, column);
        Field lower = grid.field(row + 1, column);
        if (lower.isBlank() || repeated(grid, row, column)) {
            return Column.of(upper);
        }
        if (UnitWords.isUnit(lower.text())) {
            return new Column(upper, Heading.parse(upper.text()).in(Unit.parse(lower.text())));
        }
        if (upper.isBlank()) {
            return new Column(lower, below(spread(grid, row, column), Heading.parse(lower.text())));
        }
        Heading heading = join(Heading.parse(upper.text()), Heading.parse(lower.text()))
                .orElseThrow(() -> disagree(grid, row, row + 1));
        return new Column(lower, heading);
    }

    /// CSV leaves blanks where a heading is spread over several columns: the one to the left holds for them.
    private static Heading spread(Grid grid, int row, int column) {
        int from = column;
        while (from > 0 && grid.field(row, from).isBlank()) {
            from--;
        }
        boolean isSpread = !grid.field(row + 1, from).isBlank();
        return isSpread ? Heading.parse(grid.field(row, from).text()) : Heading.Word.IGNORED;
    }

    private static Heading below(Heading spread, Heading lower) {
        return spread instanceof Measure ? join(spread, lower).orElse(lower) : lower;
    }

    /// Empty where the two contradict each other.
    private static Optional<Heading> join(Heading upper, Heading lower) {
        if (upper instanceof Measure above && lower instanceof Measure below) {
            return joinMeasures(above, below);
        }
        if (upper instanceof Unknown || upper.equals(lower)) {
            return Optional.of(lower);
        }
        return lower instanceof Unknown ? Optional.of(upper) : Optional.empty();
    }

    private static Optional<Heading> joinMeasures(Measure above, Measure below) {
        Optional<Period> period = above.period().isPresent() ? above.period() : below.period();
        boolean twoPeriods = below.period().isPresent() && !below.period().equals(period);
        boolean twoKinds = above.kind() != Kind.VALUE && below.kind() != Kind.VALUE && above.kind() != below.kind();
        if (twoPeriods || twoKinds) {
            return Optional.empty();
        }
        Kind kind = above.kind() == Kind.VALUE ? below.kind() : above.kind();
        return Optional.of(new Measure(kind, period, below.unit().equals(Unit.NONE) ? above.unit() : below.unit()));
    }

    static IntakeException disagree(Grid grid, int first, int second) {
        return IntakeException.at(
                grid.name(), "第" + (first + 1) + "行和第" + (second + 1) + "行都像表头而互相矛盾", "请只留一个表头，或把两张表分在两个工作表里");
    }
}
