package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tigang.corpus.language.Script;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// 5g网络, c类市: sites that write all Latin letters small. Chinese papers write short forms and grades large.
///
/// Never certain: a name may have been small from the start.
final class LowerLatin implements Repair {
    private static final Pattern WORD = Pattern.compile("(?<![A-Za-z])[A-Za-z]+(?![A-Za-z])");
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
        for (MatchResult word : (Iterable<MatchResult>) WORD.matcher(text).results()::iterator) {
            if (!isBesideChinese(text, word) || StrayMarks.isSlipped(text, word.start())) {
                continue;
            }
            if (isKeptLarge(text, word)) {
                return List.of();
            }
            if (isSmall(word.group()) && isShortForm(text, word)) {
                found.add(new Replacement(
                        EditKind.SUBSTITUTION, new Span(word.start(), word.end()), large(word.group()), false));
            }
        }
        return isLowered(text, found) ? found : List.of();
    }

    /// Some brands are small of their own; 5g and c类 are not.
    private static boolean isLowered(String text, List<Replacement> found) {
        List<String> words =
                found.stream().map(word -> word.at().in(text)).distinct().toList();
        return found.size() >= PLACES && words.size() > 1 && words.stream().anyMatch(word -> word.length() == 1);
    }

    /// A page that has GDP or 5G has kept its letters; a single large one may be left of slipped bytes.
    private static boolean isKeptLarge(String text, MatchResult word) {
        boolean numbered = word.start() > 0 && isDigit(text.charAt(word.start() - 1));
        return !isSmall(word.group()) && (word.group().length() > 1 || numbered);
    }

    private static boolean isSmall(String word) {
        return word.chars().allMatch(c -> c >= 'a');
    }

    private static boolean isShortForm(String text, MatchResult word) {
        return word.group().length() <= LONGEST && (!SMALL.contains(word.group()) || isNamed(text, word));
    }

    /// g109国道, s22高速, 5g网络: a unit stands behind its number, and no number behind it.
    private static boolean isNamed(String text, MatchResult word) {
        char before = word.start() == 0 ? '\n' : text.charAt(word.start() - 1);
        char after = word.end() == text.length() ? '\n' : text.charAt(word.end());
        boolean generation =
                word.group().equals("g") && "3456".indexOf(before) >= 0 && (Script.isHan(after) || after == '-');
        return generation || (word.group().length() == 1 && !isDigit(before) && isDigit(after));
    }

    private static boolean isBesideChinese(String text, MatchResult word) {
        char before = word.start() == 0 ? '\n' : text.charAt(word.start() - 1);
        char after = word.end() == text.length() ? '\n' : text.charAt(word.end());
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
