package org.tigang.generator.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Span;
import org.tigang.generator.check.Finding.Kind;

/// Years, months and days must be those of the report's period, of the brief, or of the year before where something is
/// compared with it.
record DateCheck(Subject subject) {
    private static final Pattern YEAR = Pattern.compile("^((?:19|20)\\d\\d)(.*)$");
    private static final Pattern MONTHS = Pattern.compile("(?:(\\d{1,2})-)?(\\d{1,2})月[份底末]?$");

    static List<Finding> of(Subject subject) {
        var check = new DateCheck(subject);
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : subject.sentences()) {
            for (Span date : Mentions.in(sentence).dates()) {
                if (!check.isRight(sentence, date)) {
                    findings.add(check.wrong(sentence, date));
                }
            }
        }
        return findings;
    }

    private boolean isRight(Sentence sentence, Span at) {
        String date = at.in(sentence.text());
        boolean opening = at.from() == 0 && subject.otherPeriod(sentence).isPresent();
        if (opening || subject.brief().says(around(sentence, at)) || isOfTheTables(date)) {
            return true;
        }
        When when = When.of(date);
        Matcher year = YEAR.matcher(when.text());
        if (year.matches()) {
            return isRightYear(sentence.text().substring(0, at.from()), when)
                    && (year.group(2).matches("年?") || isOfThePeriod(year.group(2)));
        }
        return isOfThePeriod(when.text());
    }

    /// A few words around it, so that another day of the brief does not bear it out.
    private static String around(Sentence sentence, Span at) {
        // The date of a speech stands alone below its title, in brackets.
        boolean whole = sentence.core().replaceAll("[（）()]", "").equals(at.in(sentence.text()));
        return whole
                ? at.in(sentence.text())
                : sentence.text()
                        .substring(
                                Math.max(0, at.from() - 2),
                                Math.min(sentence.core().length(), at.to() + 2));
    }

    /// An indicator may bear a year in its name.
    private boolean isOfTheTables(String date) {
        return subject.statistics().lines().stream()
                .anyMatch(line -> line.indicator().contains(date));
    }

    /// The next year is what a report looks forward to.
    private boolean isRightYear(String before, When when) {
        int ours = subject.evidence().period().year();
        boolean compared = before.matches(".*[比较与同和由从]$");
        return when.year() == ours || when.year() == ours + 1 || (compared && when.year() == ours - 1);
    }

    private boolean isOfThePeriod(String months) {
        When period = subject.evidence().period();
        if (period.text().endsWith(months.replaceFirst("^年", ""))) {
            return true;
        }
        Matcher told = MONTHS.matcher(months);
        return told.find()
                && Integer.parseInt(told.group(2)) == lastMonth(period)
                && (told.group(1) == null || told.group(1).equals("1"));
    }

    private static int lastMonth(When period) {
        Matcher months = MONTHS.matcher(period.text());
        if (months.find()) {
            return Integer.parseInt(months.group(2));
        }
        String rest = period.text().substring(Math.min(4, period.text().length()));
        int quarter = rest.contains("季") ? 1 + "一二三四".indexOf(rest.charAt(rest.indexOf('季') - 1)) : 0;
        return quarter > 0 ? 3 * quarter : rest.contains("上半年") ? 6 : 12;
    }

    private Finding wrong(Sentence sentence, Span at) {
        String date = at.in(sentence.text());
        boolean copied = subject.alignment().of(sentence).stream()
                .flatMap(match -> match.statement().source().stream())
                .anyMatch(source -> source.text().contains(date));
        return Finding.of(
                copied ? Kind.LEAK : Kind.UNSUPPORTED_NUMBER,
                sentence,
                at,
                copied
                        ? "是往年原句里的日期，不是本期的"
                        : "不是本期（" + subject.evidence().period().text() + "）的日期，写作要求里也没有",
                "请改为本期的日期，或删去");
    }
}
