package org.tigang.corpus.structure;

/// Numbers as documents write them: 12, 十二, 二〇二四.
final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";

    private Numerals() {}

    /// Of arabic digits, of Chinese digits in a row, or of a Chinese number below a hundred.
    static int value(String written) {
        int ten = written.indexOf('十');
        if (ten >= 0) {
            int tens = ten == 0 ? 1 : digit(written.charAt(0));
            return tens * 10 + (ten + 1 < written.length() ? digit(written.charAt(ten + 1)) : 0);
        }
        int value = 0;
        for (int i = 0; i < written.length(); i++) {
            value = value * 10 + digit(written.charAt(i));
        }
        return value;
    }

    private static int digit(char c) {
        if (c == '○' || c == 'Ｏ' || c == '零') {
            return 0;
        }
        return c >= '0' && c <= '9' ? c - '0' : Math.max(0, DIGITS.indexOf(c));
    }

    /// Of 1 to 99: 十二.
    static String chinese(int number) {
        int tens = number / 10;
        String head = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
        return head + (number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1));
    }
}
