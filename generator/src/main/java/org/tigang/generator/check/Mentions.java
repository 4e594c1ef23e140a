package org.tigang.generator.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Span;

/// Finds the numbers of a sentence: Arabic ones, and Hanzi numerals that tell an amount.
///
/// @param amounts all numbers that are no dates
/// @param dates years, months and days
record Mentions(List<Mention> amounts, List<Span> dates) {
    private static final String TO = "[—–\\-－~～至到]+";
    private static final Pattern DATE = Pattern.compile("(?<![0-9.])(?:"
            + "(?:19|20)\\d\\d(?:年度?(?:\\d{1,2}" + TO
            + "\\d{1,2}月份?|\\d{1,2}月(?:\\d{1,2}[日号])?)?|[-/.]\\d{1,2}[-/.]\\d{1,2}|(?="
            + TO + "(?:19|20)\\d\\d年?))"
            + "|\\d{1,2}" + TO + "\\d{1,2}月份?|\\d{1,2}月(?:\\d{1,2}[日号]|[份底末初中])?|\\d{1,2}[日号](?!线))"
            + "|[一二][九〇零○０][〇零○０一二三四五六七八九]{2}年");
    private static final Pattern ARABIC =
            Pattern.compile("(?<![0-9.])(?:(?<![0-9A-Za-z一-龥）)])-)?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");
    private static final String HANZI = "[零〇一二两三四五六七八九十百千万亿]";
    private static final String COUNTED = "(?:余|多)?(?:个|家|人|名|件|户|项|场|万元|亿元|元|亩|吨|公里|所|台|辆|套|处|条|起|例|宗|笔)";
    private static final Pattern AMOUNT = Pattern.compile("(?<percent>百分之(" + HANZI + "+(?:点" + HANZI + "+)?))"
            + "|(?<whole>" + HANZI + "+)分之(?<part>" + HANZI + "+)"
            + "|(?<tenths>[一二三四五六七八九])成(?=半|以上|左右|多|[，。；、]|$)"
            + "|(?<![第零〇一二两三四五六七八九十百千万亿])(?<count>" + HANZI + "{2,})(?=" + COUNTED + ")");

    static Mentions in(Sentence sentence) {
        StringBuilder rest = new StringBuilder(sentence.text());
        List<Span> dates = new ArrayList<>();
        for (MatchResult date : DATE.matcher(sentence.text()).results().toList()) {
            dates.add(new Span(date.start(), date.end()));
            rest.replace(date.start(), date.end(), "#".repeat(date.end() - date.start()));
        }
        List<Mention> amounts = new ArrayList<>();
        Matcher arabic = ARABIC.matcher(rest);
        while (arabic.find()) {
            amounts.add(mention(
                    sentence,
                    arabic.start(),
                    arabic.end(),
                    new BigDecimal(arabic.group().replace(",", ""))));
        }
        Matcher hanzi = AMOUNT.matcher(rest);
        while (hanzi.find()) {
            amounts.add(mention(sentence, hanzi.start(), hanzi.end(), value(hanzi)));
        }
        return new Mentions(amounts, dates);
    }

    private static Mention mention(Sentence sentence, int from, int to, BigDecimal value) {
        return new Mention(
                sentence, new Span(from, to), value, BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())));
    }

    private static BigDecimal value(MatchResult hanzi) {
        if (hanzi.group("percent") != null) {
            return HanziNumeral.value(hanzi.group("percent").substring(3));
        }
        if (hanzi.group("part") != null) {
            return HanziNumeral.value(hanzi.group("part"));
        }
        return HanziNumeral.value(hanzi.group("tenths") == null ? hanzi.group("count") : hanzi.group("tenths"));
    }
}
