package org.tigang.generator.phrase;

import java.util.Set;
import org.tigang.generator.phrase.Telling.Measure;

/// The words of direction, and which of them fits a sign and a measure.
final class Direction {
    private static final Set<String> UP = Set.of("增长", "增加", "提高", "提升", "上升", "上涨", "净增", "增");

    private Direction() {}

    static boolean isUp(String word) {
        return UP.contains(word);
    }

    /// The past word where it says the right thing of the right measure, else the usual one.
    static String fitting(String past, Measure measure, int sign) {
        boolean right = isUp(past) == sign > 0 && words(measure).contains(past);
        return right ? past : usual(measure, sign);
    }

    static String usual(Measure measure, int sign) {
        return switch (measure) {
            case PERCENT -> sign > 0 ? "增长" : "下降";
            case POINTS -> sign > 0 ? "提高" : "下降";
            case DIFFERENCE -> sign > 0 ? "增加" : "减少";
            case LOSS -> sign > 0 ? "减亏" : "增亏";
            case FALL -> sign > 0 ? "收窄" : "扩大";
        };
    }

    private static Set<String> words(Measure measure) {
        return switch (measure) {
            case PERCENT -> Set.of("增长", "下降", "减少", "增");
            case POINTS -> Set.of("提高", "上升", "提升", "下降", "回落", "降低");
            case DIFFERENCE -> Set.of("增加", "减少");
            case LOSS -> Set.of("减亏", "增亏");
            case FALL -> Set.of("收窄", "扩大");
        };
    }
}
