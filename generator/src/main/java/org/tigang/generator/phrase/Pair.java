package org.tigang.generator.phrase;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tigang.corpus.language.Segmenter;
import org.tigang.generator.phrase.Statement.Used;
import org.tigang.generator.phrase.Telling.Movement;

/// Two figures of like kind and unit that moved the same way, to be told in one clause.
///
/// @param name of both: 城镇、农村居民人均可支配收入
public record Pair(String name, Telling one, Telling other) {
    private static final int LEAST_IN_COMMON = 4;
    private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九十]");
    private static final int SHORTEST_WORD = 2;

    /// Empty where they are better told apart.
    public static Optional<Pair> of(Telling one, Telling other, Segmenter segmenter) {
        boolean alike = level(one).isPresent() && level(one).equals(level(other)) && sameWay(one, other);
        return alike ? name(one, other, segmenter).map(name -> new Pair(name, one, other)) : Optional.empty();
    }

    /// The unit of a value that stands above nought and has no target to be held against.
    private static Optional<String> level(Telling telling) {
        return telling.level()
                .filter(level -> telling.completion().isEmpty()
                        && telling.remark().isEmpty()
                        && level.value().compareTo(BigDecimal.ZERO) > 0
                        && level.text().endsWith(level.unit()))
                .map(Used::unit);
    }

    private static boolean sameWay(Telling one, Telling other) {
        Optional<Movement.Changed> first = changed(one);
        Optional<Movement.Changed> second = changed(other);
        return first.isPresent()
                && second.isPresent()
                && first.get().measure() == second.get().measure()
                && first.get().sign() == second.get().sign();
    }

    private static Optional<Movement.Changed> changed(Telling telling) {
        return telling.movements().stream()
                .findFirst()
                .filter(Movement.Changed.class::isInstance)
                .map(Movement.Changed.class::cast);
    }

    Movement.Changed movement() {
        return changed(one).orElseThrow();
    }

    Movement.Changed otherMovement() {
        return changed(other).orElseThrow();
    }

    private static Optional<String> name(Telling one, Telling other, Segmenter segmenter) {
        String name = one.indicator();
        String second = other.indicator();
        boolean rates = name.endsWith("率") && second.endsWith("率") && name.length() == second.length();
        return common(name, second, segmenter)
                .or(() -> rates ? Optional.of(name + "、" + second) : Optional.empty())
                .filter(_ -> !name.contains("、") && !second.contains("、"));
    }

    /// Names that differ in one word are said with both words and once with what they have in common.
    private static Optional<String> common(String name, String second, Segmenter segmenter) {
        int from = common(name, second);
        int end = name.length() - common(reversed(name), reversed(second), name.length() - from);
        if (name.length() != second.length() || from == end) {
            return Optional.empty();
        }
        int to = Math.min(name.length(), Math.max(end, from + SHORTEST_WORD));
        // 第一、二产业 are parts of a row of three.
        boolean counted = NUMERAL.matcher(name.substring(from, to)).find();
        boolean words = !counted
                && isWord(name.substring(from, to), segmenter)
                && isWord(second.substring(from, to), segmenter);
        return words && name.length() - (to - from) >= LEAST_IN_COMMON
                ? Optional.of(name.substring(0, to) + "、" + second.substring(from))
                : Optional.empty();
    }

    private static boolean isWord(String text, Segmenter segmenter) {
        return segmenter.segment(text).size() == 1;
    }

    private static int common(String one, String other) {
        return common(one, other, one.length());
    }

    private static int common(String one, String other, int most) {
        int at = 0;
        while (at < Math.min(most, other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    /// Both as if they were one, to look for phrasings.
    Telling telling() {
        return new Telling(name, one.level(), one.movements(), Optional.empty(), Optional.empty());
    }
}
