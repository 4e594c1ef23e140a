package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tigang.corpus.language.Script;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// 5g网络, c类市: sites that write all Latin letters small. Chinese papers write short forms and grades large.
///
/// Never certain: a name may have been small from the start.
final class LowerLatin implements Repair {
    /// Of the SI, of money and of redactions.
    private static final Set<String> SMALL = Set.of(
            "x", "xx", "xxx", "xxxx", "m", "cm", "mm", "um", "nm", "km", "ha", "hm", "kg", "g", "mg", "ug", "t", "l",
            "ml", "s", "ms", "h", "min", "e", "w", "kw", "mw", "kwh", "mwh", "gwh", "v", "kv", "kva", "mva", "a", "pa",
            "kpa", "mpa", "hz", "khz", "mhz", "ghz", "db", "kj", "cal", "kcal", "kb", "mb", "gb", "tb", "mbps", "gbps",
            "ppm", "vs", "and", "of", "the", "in", "to", "for", "on", "at");

    /// Short forms that are not large throughout.
    private static final Map<String, String> MIXED = Map.of("reits", "REITs", "ipv", "IPv");

    private static final int PLACES = 3;
    private static final int LONGEST = 5;

    @Override
    public boolean isPossible(Glance glance) {
        return glance.has(Glance.SMALL_LETTER);
    }

    @Override
    public List<Replacement> find(String text) {
        List<Replacement> found = new ArrayList<>();
        for (Span word = next(text, 0); !word.isEmpty(); word = next(text, word.to())) {
            if (!isBesideChinese(text, word) || StrayMarks.isSlipped(text, word.from())) {
                continue;
            }
            if (isKeptLarge(text, word)) {
                return List.of();
            }
            if (isSmall(word.in(text)) && isShortForm(text, word)) {
                found.add(new Replacement(EditKind.SUBSTITUTION, word, large(word.in(text)), false));
            }
        }
        return isLowered(text, found) ? found : List.of();
    }

    /// The next run of letters, empty behind the last.
    private static Span next(String text, int at) {
        int from = at;
        while (from < text.length() && !isLetter(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && isLetter(text.charAt(to))) {
            to++;
        }
        return new Span(from, to);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /// Some brands are small of their own; 5g and c类 are not.
    private static boolean isLowered(String text, List<Replacement> found) {
        List<String> words =
                found.stream().map(word -> word.at().in(text)).distinct().toList();
        return found.size() >= PLACES && words.size() > 1 && words.stream().anyMatch(word -> word.length() == 1);
    }

    /// A page that has GDP or 5G has kept its letters; a single large one may be left of slipped bytes.
    private static boolean isKeptLarge(String text, Span word) {
        boolean numbered = word.from() > 0 && isDigit(text.charAt(word.from() - 1));
        return !isSmall(word.in(text)) && (word.length() > 1 || numbered);
    }

    private static boolean isSmall(String word) {
        return word.chars().allMatch(c -> c >= 'a');
    }

    private static boolean isShortForm(String text, Span word) {
        return word.length() <= LONGEST && (!SMALL.contains(word.in(text)) || isNamed(text, word));
    }

    /// g109国道, s22高速, 5g网络: a unit stands behind its number, and no number behind it.
    private static boolean isNamed(String text, Span word) {
        char before = word.from() == 0 ? '\n' : text.charAt(word.from() - 1);
        char after = word.to() == text.length() ? '\n' : text.charAt(word.to());
        boolean generation =
                word.in(text).equals("g") && "3456".indexOf(before) >= 0 && (Script.isHan(after) || after == '-');
        return generation || (word.length() == 1 && !isDigit(before) && isDigit(after));
    }

    private static boolean isBesideChinese(String text, Span word) {
        char before = word.from() == 0 ? '\n' : text.charAt(word.from() - 1);
        char after = word.to() == text.length() ? '\n' : text.charAt(word.to());
        return isOutside(before)
                && isOutside(after)
                && (isChinese(before) || isChinese(after) || isDigit(before) || isDigit(after));
    }

    /// Not within an address of the web.
    private static boolean isOutside(char c) {
        return isChinese(c) || isDigit(c) || "\n+-_%".indexOf(c) >= 0;
    }

    private static boolean isChinese(char c) {
        return Script.isHan(c) || "，。；：！？、“”‘’《》（）".indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String large(String letters) {
        return MIXED.getOrDefault(letters, letters.toUpperCase(Locale.ROOT));
    }
}
