package org.tigang.generator.figures;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A unit of measurement as written: 亿元, 万人, %, 家. Empty where a table tells none.
public record Unit(String name) {
    public static final Unit NONE = new Unit("");
    public static final Unit PERCENT = new Unit("%");
    public static final Unit POINTS = new Unit("个百分点");

    private static final Pattern LABEL = Pattern.compile("^(?:计量)?单位[:：]?");
    private static final Pattern EDGES = Pattern.compile("^[\\s(\\[]+|[\\s)\\]]+$");
    private static final Pattern NO_UNIT = Pattern.compile("[-‐–—―/无]*");
    // 千 belongs to the base in 千瓦, 千克, 千米 and their like.
    private static final Pattern SCALED = Pattern.compile("(万亿|百万|千万|十亿|百亿|千亿|亿|万|千(?![瓦克米卡伏赫帕焦安乏字比]))(.*)");
    private static final Pattern MONEY = Pattern.compile("(?:元|人民币|[美日欧港澳台]元|英镑|卢布).*");
    private static final Pattern PERSONS = Pattern.compile("人|人次|名|位|户|户次|人户");

    /// What is measured, as far as the way of writing and comparing depends on it.
    public enum Kind {
        /// 97.2 %: differences are percentage points.
        RATE,
        /// 2.1 个百分点: itself a difference of rates.
        POINTS,
        MONEY,
        /// 人, 人次, 户: counted heads.
        PERSONS,
        OTHER,
        NONE
    }

    /// The unit that a cell or a heading tells: `单位：亿元`, `（万人）`, `％`; [#NONE] for blanks and dashes.
    public static Unit parse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        String name = EDGES.matcher(
                        LABEL.matcher(EDGES.matcher(plain).replaceAll("")).replaceFirst(""))
                .replaceAll("");
        return switch (name) {
            case "百分比", "百分数", "百分之", "%" -> PERCENT;
            case "百分点", "个百分点", "%点" -> POINTS;
            default -> NO_UNIT.matcher(name).matches() ? NONE : new Unit(name);
        };
    }

    /// Whether the values are rates, whose differences are percentage points and never percentages.
    public boolean isRate() {
        return name.equals("%") || name.equals("％") || name.equals("‰");
    }

    public Kind kind() {
        if (isRate()) {
            return Kind.RATE;
        }
        if (equals(POINTS)) {
            return Kind.POINTS;
        }
        if (name.isEmpty()) {
            return Kind.NONE;
        }
        if (MONEY.matcher(baseName()).matches()) {
            return Kind.MONEY;
        }
        return PERSONS.matcher(baseName()).matches() ? Kind.PERSONS : Kind.OTHER;
    }

    /// How many of the base one of it is: 万人 10,000, 亿元 100,000,000, 家 1.
    public BigDecimal scale() {
        Matcher matcher = SCALED.matcher(name);
        return matcher.matches() ? factor(matcher.group(1)) : BigDecimal.ONE;
    }

    /// The unit without its 万 or 亿: 元 of 亿元.
    public String baseName() {
        Matcher matcher = SCALED.matcher(name);
        return matcher.matches() ? matcher.group(2) : name;
    }

    private static BigDecimal factor(String word) {
        int power = word.chars().map(Unit::power).sum();
        return BigDecimal.ONE.movePointRight(power).setScale(0);
    }

    private static int power(int digit) {
        return switch (digit) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            default -> throw new IllegalArgumentException("no such power of ten: " + Character.toString(digit));
        };
    }
}
