package org.tigang.corpus.figure;

import java.math.BigDecimal;

/// A number written in digits (1,346.4, also spaced out: 1 3 4 6) or in Hanzi (三千二百, 十三点四).
final class Numeral {
    private static final String DIGITS = "〇一二三四五六七八九";

    private Numeral() {}

    static BigDecimal of(String written) {
        String plain = written.replace(",", "").replace(" ", "");
        return Character.isDigit(plain.charAt(0)) ? new BigDecimal(plain) : ofHanzi(plain);
    }

    private static BigDecimal ofHanzi(String written) {
        int point = written.indexOf('点');
        if (point < 0) {
            return BigDecimal.valueOf(whole(written));
        }
        StringBuilder decimal =
                new StringBuilder().append(whole(written.substring(0, point))).append('.');
        written.substring(point + 1).chars().forEach(digit -> decimal.append(digit(digit)));
        return new BigDecimal(decimal.toString());
    }

    private static long whole(String written) {
        long total = 0;
        long section = 0;
        long digit = 0;
        for (int at = 0; at < written.length(); at++) {
            char sign = written.charAt(at);
            long magnitude = magnitude(sign);
            if (magnitude >= 10_000) {
                total = (total + section + digit) * magnitude;
                section = 0;
                digit = 0;
            } else if (magnitude > 1) {
                section += Math.max(1, digit) * magnitude;
                digit = 0;
            } else {
                digit = digit * 10 + digit(sign);
            }
        }
        return total + section + digit;
    }

    private static long magnitude(char sign) {
        return switch (sign) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 1;
        };
    }

    private static int digit(int sign) {
        return sign == '两' ? 2 : Math.max(0, DIGITS.indexOf(sign));
    }
}
