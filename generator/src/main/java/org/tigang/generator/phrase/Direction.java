package org.tigang.generator.phrase;

import java.util.Map;
import java.util.Set;
import org.tigang.generator.phrase.Telling.Measure;

/// The words of direction, and which of them fits a sign and a measure.
final class Direction {
    private static final Set<String> UP = Set.of("增长", "增加", "提高", "提升", "上升", "上涨", "净增", "增");
    private static final Map<Measure, Set<String>> FITTING = Map.of(
            Measure.PERCENT, Set.of("增长", "下降", "减少", "增"),
            Measure.POINTS, Set.of("提高", "上升", "提升", "下降", "回落", "降低"),
            Measure.DIFFERENCE, Set.of("增加", "减少"));
    private static final Map<Measure, String> RISE =
            Map.of(Measure.PERCENT, "增长", Measure.POINTS, "提高", Measure.DIFFERENCE, "增加");
    private static final Map<Measure, String> FALL =
            Map.of(Measure.PERCENT, "下降", Measure.POINTS, "下降", Measure.DIFFERENCE, "减少");

    private Direction() {}

    static boolean isUp(String word) {
        return UP.contains(word);
    }

    /// The past word where it says the right thing of the right measure, else the usual one.
    static String fitting(String past, Measure measure, int sign) {
        boolean right = isUp(past) == sign > 0 && FITTING.get(measure).contains(past);
        return right ? past : usual(measure, sign);
    }

    static String usual(Measure measure, int sign) {
        return (sign > 0 ? RISE : FALL).get(measure);
    }
}
