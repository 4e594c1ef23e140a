package org.tigang.corpus.format;

import java.util.List;
import java.util.Locale;

/// Word's ways to write a number before a paragraph (ECMA-376-1, 17.18.59), as far as Chinese documents use them.
final class NumberFormats {
    /// Word's own; the letters and the Roman digits of larger ones would fill pages.
    private static final int GREATEST = 32_767;

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    private static final List<String> BINARY =
            List.of(("decimal upperRoman lowerRoman upperLetter lowerLetter decimal decimal decimal decimal decimal"
                + " ideographDigital japaneseCounting decimal decimal decimalFullWidth decimal japaneseLegal"
                + " japaneseDigitalTenThousand decimalEnclosedCircle decimalFullWidth2 decimal decimal decimalZero"
                + " none decimal decimal decimalEnclosedFullstop decimalEnclosedParen decimalEnclosedCircleChinese"
                + " decimal ideographTraditional ideographZodiac decimal taiwaneseCounting ideographLegalTraditional"
                + " taiwaneseCountingThousand taiwaneseDigital chineseCounting chineseLegalSimplified"
                + " chineseCountingThousand japaneseDigitalTenThousand")
                    .split(" "));

    private NumberFormats() {}

    static String write(String format, int n) {
        return n < 0 || n > GREATEST ? String.valueOf(n) : written(format, n);
    }

    private static String written(String format, int n) {
        return switch (format) {
            case "none" -> "";
            case "chineseCounting", "taiwaneseCounting" -> n < 100 ? counting(n) : digits(n);
            case "chineseCountingThousand", "japaneseCounting", "taiwaneseCountingThousand", "koreanCounting" ->
                counting(n);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(n);
            case "chineseLegalSimplified", "japaneseLegal", "ideographLegalTraditional" -> legal(n);
            case "ideographTraditional" -> within(STEMS, n);
            case "ideographZodiac" -> within(BRANCHES, n);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(n);
            case "decimalEnclosedParen" -> n > 0 && n <= 20 ? shifted('⑴', n) : "(" + n + ")";
            case "decimalEnclosedFullstop" -> n > 0 && n <= 20 ? shifted('⒈', n) : n + ".";
            case "decimalFullWidth", "decimalFullWidth2" -> wide(n);
            case "decimalZero" -> n < 10 ? "0" + n : String.valueOf(n);
            case "lowerLetter" -> letter(n).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(n);
            case "lowerRoman" -> roman(n).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(n);
            default -> String.valueOf(n);
        };
    }

    /// By the number of the format in binary files and RTF ([MS-OSHARED] 2.2.1.3).
    static String write(int format, int n) {
        return write(format >= 0 && format < BINARY.size() ? BINARY.get(format) : "decimal", n);
    }

    /// The pattern of an automatic number, or nothing where it is longer than any number.
    static String pattern(String told) {
        return told.length() > Limits.MARKER ? "" : told;
    }

    static boolean isBullet(int format) {
        return format == 0x17 || format == 0xFF;
    }

    private static String counting(int n) {
        if (n >= 10_000) {
            return String.valueOf(n);
        }
        String full = places(n, "零一二三四五六七八九", "千百十");
        return full.startsWith("一十") ? full.substring(1) : full;
    }

    private static String legal(int n) {
        return n >= 10_000 ? String.valueOf(n) : places(n, LEGAL, "仟佰拾");
    }

    private static String places(int n, String digits, String units) {
        StringBuilder written = new StringBuilder();
        int place = 1000;
        boolean gap = false;
        for (int i = 0; place > 0; i++, place /= 10) {
            int digit = n / place % 10;
            if (digit > 0) {
                written.append(gap && !written.isEmpty() ? digits.substring(0, 1) : "")
                        .append(digits.charAt(digit));
                written.append(i < units.length() ? units.substring(i, i + 1) : "");
            }
            gap = digit == 0;
        }
        return written.isEmpty() ? digits.substring(0, 1) : written.toString();
    }

    private static String digits(int n) {
        StringBuilder written = new StringBuilder();
        String.valueOf(n).chars().forEach(c -> written.append(DIGITS.charAt(c - '0')));
        return written.toString();
    }

    private static String wide(int n) {
        StringBuilder written = new StringBuilder();
        String.valueOf(n).chars().forEach(c -> written.append((char) (c - '0' + '０')));
        return written.toString();
    }

    private static String within(String all, int n) {
        return n > 0 && n <= all.length() ? all.substring(n - 1, n) : String.valueOf(n);
    }

    private static String circled(int n) {
        if (n > 0 && n <= 20) {
            return shifted('①', n);
        }
        return n > 20 && n <= 35 ? shifted('㉑', n - 20) : String.valueOf(n);
    }

    private static String shifted(char first, int n) {
        return String.valueOf((char) (first + n - 1));
    }

    private static String letter(int n) {
        return n <= 0
                ? String.valueOf(n)
                : String.valueOf((char) ('A' + (n - 1) % 26)).repeat((n - 1) / 26 + 1);
    }

    private static String roman(int n) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] names = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder written = new StringBuilder();
        int left = n;
        for (int i = 0; i < values.length; i++) {
            written.append(names[i].repeat(left / values[i]));
            left %= values[i];
        }
        return written.toString();
    }
}
