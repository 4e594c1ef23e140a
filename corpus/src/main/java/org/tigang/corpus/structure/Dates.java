package org.tigang.corpus.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds when a document was made.
final class Dates {
    private static final String YEAR = "((?:19|20)\\d{2}|[一二][九〇○零Ｏ][〇○零Ｏ一二三四五六七八九]{2})";
    private static final String NUMBER = "(\\d{1,2}|[一二三]?十?[一二三四五六七八九]?)";
    private static final Pattern DATE = Pattern.compile(
            YEAR + "年\\s*" + NUMBER + "月\\s*" + NUMBER + "日|((?:19|20)\\d{2})[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_ALONE = Pattern.compile("(?<!\\d)" + YEAR + "(?=年)");
    /// A year that is aimed at is not yet spoken of: 到2035年, 2035年远景目标.
    private static final Pattern AIMED_AT = Pattern.compile("年(?:远景|目标|前|以前|愿景)");
    private static final Pattern PUBLISHED = Pattern.compile("(?:发布|成文|印发)(?:时间|日期)[：:\\s]*");

    private Dates() {}

    /// Under the title, in the signature, or told by the page: `发布时间：…`.
    static Optional<LocalDate> find(List<Line> lines, int titleLines, String furniture) {
        Optional<LocalDate> head = lines.stream()
                .limit(titleLines + 6L)
                .filter(Dates::isHead)
                .flatMap(line -> in(line.text()).stream())
                .findFirst();
        return head.or(() -> signature(lines)).or(() -> published(furniture));
    }

    private static boolean isHead(Line line) {
        boolean told = line.text().length() <= 60 && line.text().indexOf('。') < 0;
        return told || (line.isTableRow() && PUBLISHED.matcher(line.text()).find());
    }

    private static Optional<LocalDate> signature(List<Line> lines) {
        return lines.reversed().stream()
                .limit(8)
                .filter(line -> line.text().length() <= 30 && line.text().indexOf('。') < 0)
                .flatMap(line -> in(line.text()).stream())
                .findFirst();
    }

    private static Optional<LocalDate> published(String furniture) {
        return PUBLISHED
                .matcher(furniture)
                .results()
                .flatMap(told ->
                        in(furniture.substring(told.end(), Math.min(furniture.length(), told.end() + 20))).stream())
                .findFirst();
    }

    private static Optional<LocalDate> in(String text) {
        return DATE.matcher(text)
                .results()
                .flatMap(found -> date(found).stream())
                .findFirst();
    }

    private static Optional<LocalDate> date(MatchResult found) {
        int group = found.group(1) != null ? 1 : 4;
        try {
            return Optional.of(LocalDate.of(value(found, group), value(found, group + 1), value(found, group + 2)));
        } catch (DateTimeException e) {
            // 2月30日 and the like: a slip of the writer's is no date.
            return Optional.empty();
        }
    }

    private static int value(MatchResult found, int group) {
        return Numerals.value(found.group(group));
    }

    static OptionalInt yearIn(String title) {
        return YEAR_ALONE
                .matcher(title)
                .results()
                .mapToInt(found -> Numerals.value(found.group(1)))
                .findFirst();
    }

    /// The latest year that the text comes back to; of years told once only those of this century, as the past is
    /// told so too.
    static OptionalInt latestSpoken(String text) {
        Map<Integer, Integer> times = new HashMap<>();
        for (int at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
            int year = spoken(text, at);
            if (year > 0) {
                times.merge(year, 1, Integer::sum);
            }
        }
        return times.entrySet().stream()
                .filter(year -> year.getValue() >= 2 || year.getKey() >= 2000)
                .mapToInt(Map.Entry::getKey)
                .max();
    }

    /// The year whose 年 stands here, or 0.
    private static int spoken(String text, int at) {
        int from = at - 4;
        if (from < 0 || !(text.startsWith("19", from) || text.startsWith("20", from))) {
            return 0;
        }
        boolean digits = isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at - 2));
        boolean aim = from > 0 && (isDigit(text.charAt(from - 1)) || "到至".indexOf(text.charAt(from - 1)) >= 0);
        boolean aimed = AIMED_AT.matcher(text).region(at, text.length()).lookingAt();
        return digits && !aim && !aimed ? Integer.parseInt(text.substring(from, at)) : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
