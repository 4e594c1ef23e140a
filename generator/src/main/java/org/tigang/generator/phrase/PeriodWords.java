package org.tigang.generator.phrase;

import java.util.regex.Pattern;
import org.tigang.generator.figures.Period;

/// Words that fit a whole year or a part of one alone: nobody says 全年 of half a year.
public final class PeriodWords {
    private static final Pattern OF_A_YEAR = Pattern.compile("全年|一年来|年内|年底|年终|岁末|年末|整年|收官");
    private static final Pattern OF_A_PART = Pattern.compile("上半年|下半年|半年来|[一二三四]季度|季度|\\d月份|年中");

    private PeriodWords() {}

    public static boolean fit(String words, Period period) {
        return !(period.isWholeYear() ? OF_A_PART : OF_A_YEAR).matcher(words).find();
    }
}
