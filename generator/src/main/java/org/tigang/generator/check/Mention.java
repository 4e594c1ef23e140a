package org.tigang.generator.check;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Span;

/// A number of the text with what stands around it.
///
/// @param at the digits, without the unit
/// @param place one of the last digit: 0.1 for 12.9
record Mention(Sentence sentence, Span at, BigDecimal value, BigDecimal place) {
    private static final Pattern CLAUSE_BEFORE = Pattern.compile("[^，。；：、（]*$");
    private static final Pattern CLAUSE_AFTER = Pattern.compile("^[^，。；：、）]*");
    private static final Pattern UNIT = Pattern.compile("^[余多]?(?:%|‰|[十百千万亿]*(?:个百分点|[\\p{IsHan}℃]{1,2})|[A-Za-z]+)?");

    String before() {
        return sentence.text().substring(0, at.from());
    }

    String after() {
        return sentence.text().substring(at.to());
    }

    /// From the mark before up to the number.
    String clause() {
        return found(CLAUSE_BEFORE, before());
    }

    /// The whole clause with the number.
    String wholeClause() {
        return clause() + at.in(sentence.text()) + found(CLAUSE_AFTER, after());
    }

    /// The number and what looks like its unit, as it is shown to a person.
    Span shown() {
        return new Span(at.from(), at.to() + found(UNIT, after()).length());
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group() : "";
    }

    boolean isPercent() {
        return after().startsWith("%");
    }

    boolean isPoints() {
        return after().startsWith("个百分点") || after().startsWith("百分点");
    }

    /// Whether an exact value, told in the unit of the text, is what the text says, as exactly as it says it.
    boolean tells(BigDecimal exact) {
        BigDecimal size = exact.abs();
        BigDecimal told = value.abs();
        if (after().startsWith("余") || after().startsWith("多") || before().matches(".*[超逾](?:过)?$")) {
            return size.compareTo(told) >= 0 && size.compareTo(told.add(coarse())) < 0;
        }
        if (before().endsWith("近")) {
            return size.compareTo(told) <= 0 && size.compareTo(told.subtract(coarse())) > 0;
        }
        BigDecimal off = size.subtract(told).abs().multiply(BigDecimal.TWO);
        BigDecimal allowed = before().endsWith("约") ? coarse() : place;
        return off.compareTo(allowed.add(new BigDecimal("1e-9"))) <= 0;
    }

    /// One of the last digit that is not nought: 10 for 430.
    private BigDecimal coarse() {
        BigDecimal bare = value.stripTrailingZeros();
        return BigDecimal.ONE.scaleByPowerOfTen(-bare.scale()).max(place);
    }
}
