package org.tigang.generator.check;

import java.math.BigDecimal;

/// What 三百二十, 二十点五 and their like come to.
final class HanziNumeral {
    private HanziNumeral() {}

    static BigDecimal value(String numeral) {
        int point = numeral.indexOf('点');
        if (point < 0) {
            return BigDecimal.valueOf(whole(numeral));
        }
        var decimals = new StringBuilder();
        numeral.substring(point + 1).chars().forEach(c -> decimals.append(digit((char) c)));
        return new BigDecimal(whole(numeral.substring(0, point)) + "." + decimals);
    }

    private static long whole(String numeral) {
        long total = 0;
        long section = 0;
        long digit = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            long power = power(c);
            if (power == 1) {
                digit = 10 * (digit > 0 && !numeral.matches(".*[十百千].*") ? digit : 0) + digit(c);
            } else if (power < 10_000) {
                section += Math.max(1, digit) * power;
                digit = 0;
            } else {
                total = (total + section + digit) * power;
                section = 0;
                digit = 0;
            }
        }
        return total + section + digit;
    }

    private static long power(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 1;
        };
    }

    private static int digit(char c) {
        return c == '两' ? 2 : Math.max(0, "〇一二三四五六七八九".indexOf(c));
    }
}
