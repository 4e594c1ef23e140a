package org.tigang.generator.outline;

/// The numbering of the four levels.
public final class Numbering {
    private static final String DIGITS = "〇一二三四五六七八九";

    private Numbering() {}

    /// GB/T 9704-2012, 7.3.3: the levels are 一、 then （一） then 1. then （1）.
    public static String marker(int level, int number) {
        return switch (level) {
            case 1 -> hanzi(number) + "、";
            case 2 -> "（" + hanzi(number) + "）";
            case 3 -> number + ".";
            case 4 -> "（" + number + "）";
            default -> throw new IllegalArgumentException("no such level: " + level);
        };
    }

    /// 1 to 99 in Hanzi: 十, 十二, 二十, 三十五.
    public static String hanzi(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("not 1 to 99: " + number);
        }
        int tens = number / 10;
        String head = tens == 0 ? "" : (tens == 1 ? "" : digit(tens)) + "十";
        return number % 10 == 0 ? head : head + digit(number % 10);
    }

    private static String digit(int value) {
        return DIGITS.substring(value, value + 1);
    }
}
