package org.tigang.generator.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tigang.generator.figures.Period;
import org.tigang.generator.intake.Heading.Measure;
import org.tigang.generator.intake.Heading.Word;
import org.tigang.generator.intake.Row.Prices;
import org.tigang.generator.intake.Row.Role;
import org.tigang.generator.intake.Table.Line;

/// The lines of an understood table become rows.
final class RowReader {
    private static final Pattern MARKERS =
            Pattern.compile("^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}(?:、|[.．](?!\\d))|[①-⑳])+");
    private static final Pattern PART = Pattern.compile("^(?:其中[:：]?|[#＃]|在?其中[,，])");
    private static final Pattern SUBTOTAL = Pattern.compile("(?:合计|总计|共计|小计)数?(?:[（(:：].*)?|.*小计");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000]+");

    private final Table table;
    private final List<String> notes;
    private String whole = "";

    private RowReader(Table table, List<String> notes) {
        this.table = table;
        this.notes = notes;
    }

    static List<Row> read(Table table, List<String> notes) {
        RowReader reader = new RowReader(table, notes);
        List<Row> rows = Subtotals.marked(table.lines().stream()
                .map(reader::row)
                .flatMap(Optional::stream)
                .toList());
        notes.addAll(Totals.notes(rows));
        return rows;
    }

    private Optional<Row> row(Line line) {
        String written = SPACE.matcher(indicator(line)).replaceAll("");
        if (written.isEmpty()) {
            refuseNumbers(line);
            return Optional.empty();
        }
        UnitWords words = UnitWords.split(MARKERS.matcher(written).replaceFirst(""));
        LineFigures figures = LineFigures.read(table, line, period(line), words, notes);
        boolean isPart = isPart(words.text());
        String name = isPart ? part(words.text()) : words.text();
        whole = isPart ? whole : name;
        Role role = isSubtotal(words.text(), word(line, Word.SCOPE)) ? Role.SUBTOTAL : Role.PLAIN;
        return Optional.of(new Row(
                line.reference(),
                name,
                figures.unit(),
                word(line, Word.SCOPE),
                word(line, Word.BOARD),
                isPart ? whole : "",
                figures.values(),
                figures.yearOverYear(),
                figures.periodOverPeriod(),
                figures.targets(),
                prices(name, word(line, Word.PRICES)),
                List.of(),
                role));
    }

    private static Prices prices(String name, String told) {
        if (told.contains("可比") || IndicatorKind.atComparablePrices(name)) {
            return Prices.COMPARABLE;
        }
        return told.contains("现价") || told.contains("当年价") ? Prices.CURRENT : Prices.UNSAID;
    }

    private static boolean isPart(String name) {
        Matcher mark = PART.matcher(name);
        return mark.lookingAt() && mark.end() < name.length();
    }

    /// 其中：女会员 below 会员人数 is told by its own name, 其中：外省籍 as 会员人数中外省籍: a part that
    /// shares no two characters with its whole says nothing alone.
    private String part(String name) {
        String part = PART.matcher(name).replaceFirst("");
        boolean speaksForItself = whole.isEmpty()
                || IntStream.range(0, whole.length() - 1).anyMatch(at -> part.contains(whole.substring(at, at + 2)));
        return speaksForItself ? part : whole + "中" + part;
    }

    /// The name of the indicator; 合计 may stand in another column of words.
    private String indicator(Line line) {
        String name = word(line, Word.INDICATOR);
        if (!name.isEmpty()) {
            return name;
        }
        return words(line).stream()
                .filter(word -> isSubtotal(word, ""))
                .findFirst()
                .orElse("");
    }

    private List<String> words(Line line) {
        List<String> words = new ArrayList<>();
        for (int column = 0; column < table.headings().size(); column++) {
            if (table.headings().get(column) instanceof Word) {
                words.add(line.fields().get(column).text());
            }
        }
        return words;
    }

    private static boolean isSubtotal(String name, String scope) {
        return isSubtotal(name) || isSubtotal(scope);
    }

    /// 合计, 小计 and their like, alone.
    static boolean isSubtotal(String words) {
        return SUBTOTAL.matcher(SPACE.matcher(words).replaceAll("")).matches();
    }

    private void refuseNumbers(Line line) {
        for (int column = 0; column < table.headings().size(); column++) {
            Field field = line.fields().get(column);
            if (table.headings().get(column) instanceof Measure && !Numeral.isNothing(field.text())) {
                throw field.refused("所在的这一行没有指标名称", "请补上指标名称，或删去这一行");
            }
        }
    }

    private Period period(Line line) {
        Optional<Field> written = field(line, Word.PERIOD).filter(field -> !field.isBlank());
        return written.isEmpty()
                ? table.period()
                : Period.parse(written.get().text())
                        .orElseThrow(() ->
                                written.get().refused("不是看得懂的时期", "请写成 2025年、2025年上半年、2025年1—9月、2025年第三季度或 2025年3月"));
    }

    private String word(Line line, Word word) {
        return field(line, word).map(field -> field.text().strip()).orElse("");
    }

    private Optional<Field> field(Line line, Word word) {
        int column = table.headings().indexOf(word);
        return column < 0 ? Optional.empty() : Optional.of(line.fields().get(column));
    }
}
