package org.tigang.generator.figures;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How periods are written.
final class PeriodNotation {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)(.*)");
    private static final String TO = "(?:[-‐‑‒–—―−~〜]+|至|到)";

    private record Form(Pattern pattern, Function<MatchResult, Optional<int[]>> months) {
        static Form of(String regex, Function<MatchResult, Optional<int[]>> months) {
            return new Form(Pattern.compile(regex), months);
        }
    }

    /// What may follow the four digits of the year; each form stands for its months.
    private static final List<Form> FORMS = List.of(
            Form.of("年?度?|年?全年|年[末底]|年年[末底]", _ -> months(1, 12)),
            Form.of("年?上半年|年?H1", _ -> months(1, 6)),
            Form.of("年?下半年|年?H2", _ -> months(7, 12)),
            Form.of("年?(?:第?(?=.季)|Q)([一二三四1-4])(?:季度?)?", match -> quarter(digit(match.group(1)))),
            Form.of("年?前([一二两三1-3])个?季度?", match -> months(1, 3 * digit(match.group(1)))),
            Form.of("年?[一1]" + TO + "([二三四2-4])季度", match -> months(1, 3 * digit(match.group(1)))),
            Form.of("年(\\d{1,2})月?" + TO + "(\\d{1,2})月份?", match -> months(number(match, 1), number(match, 2))),
            Form.of("年(\\d{1,2})月(?:份|[末底])?", match -> months(number(match, 1), number(match, 1))),
            Form.of("[-/](\\d{1,2})", match -> months(number(match, 1), number(match, 1))));

    private PeriodNotation() {}

    static Optional<Period> parse(String text) {
        // NFKC makes full-width digits and signs plain.
        String plain = SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        Matcher year = YEAR.matcher(plain);
        if (!year.matches()) {
            return Optional.empty();
        }
        return months(year.group(2)).map(months -> new Period(Integer.parseInt(year.group(1)), months[0], months[1]));
    }

    private static Optional<int[]> months(String rest) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(rest);
            if (matcher.matches()) {
                return form.months().apply(matcher);
            }
        }
        return Optional.empty();
    }

    static String text(Period period) {
        return period.year() + "年" + monthsText(period.fromMonth(), period.toMonth());
    }

    private static String monthsText(int from, int to) {
        if (from == 1 && to == 12) {
            return "";
        }
        if (from == to) {
            return from + "月";
        }
        if (to - from == 5 && from % 6 == 1) {
            return from == 1 ? "上半年" : "下半年";
        }
        if (to - from == 2 && from % 3 == 1) {
            return "第" + "一二三四".charAt(from / 3) + "季度";
        }
        return from + "—" + to + "月";
    }

    private static Optional<int[]> quarter(int number) {
        return months(3 * number - 2, 3 * number);
    }

    private static Optional<int[]> months(int from, int to) {
        return from >= 1 && from <= to && to <= 12 ? Optional.of(new int[] {from, to}) : Optional.empty();
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int digit(String digit) {
        int hanzi = "一二三四".indexOf(digit);
        return digit.equals("两") ? 2 : hanzi >= 0 ? hanzi + 1 : Integer.parseInt(digit);
    }
}
