package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// gdp, 5g, b型 on a page without one capital letter: the site wrote all letters small. Short forms within Chinese text
/// are capital again; units of measure (kg, km), addresses and longer words stay.
final class LostCapitals implements Repair {
    /// A writer, too, may have written one of them small.
    private static final int DIFFERENT = 3;

    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");
    private static final Pattern LETTERS = Pattern.compile(
            "(?<![\\p{IsLatin}\\w.@/&:+=?-])(?<=[^\\x00-\\x7e])\\d{0,3}([a-z]{1,4}|reits|cptpp)(?:\\d{1,3}(?:\\.\\d)?)?(?![\\p{IsLatin}\\w.@/&=?:-])");

    /// What follows a rank, a share or a network: b型, a股, 5g网络. Any other letter alone may be a unit, a cross, or
    /// what a slip of bytes left.
    private static final String RANKED = "级类型股座区网基技智应";

    private static final Set<String> UNITS = Set.of(
            "kg", "mg", "ug", "km", "cm", "mm", "um", "nm", "ml", "dl", "kw", "mw", "kwh", "mwh", "gwh", "kv", "kva",
            "mva", "min", "ms", "ha", "hm", "mpa", "pa", "kpa", "hz", "khz", "mhz", "ghz", "db", "kj", "cal", "kcal",
            "mb", "gb", "tb", "kb", "mbps", "gbps", "ppm");
    private static final Set<String> WORDS =
            Set.of("vs", "and", "of", "the", "in", "to", "for", "on", "at", "www", "http");

    private static final Map<String, String> MIXED = Map.of("reits", "REITs", "ipv", "IPv");

    @Override
    public List<Replacement> find(String text) {
        List<Replacement> found = new ArrayList<>();
        if (hasSmallLetter(text) && !CAPITAL.matcher(text).find()) {
            LETTERS.matcher(text).results().forEach(letters -> raise(text, letters, found));
        }
        return found.stream().map(Replacement::after).distinct().count() >= DIFFERENT ? found : List.of();
    }

    private static boolean hasSmallLetter(String text) {
        return text.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    }

    private static void raise(String text, MatchResult letters, List<Replacement> found) {
        String small = letters.group(1);
        boolean behindNumber = letters.start(1) > letters.start();
        boolean ranked = letters.end() < text.length() && RANKED.indexOf(text.charAt(letters.end())) >= 0;
        boolean numbered = letters.end(1) < letters.end();
        boolean doubtful = UNITS.contains(small) || (small.length() == 1 && (!numbered || behindNumber));
        if ((!doubtful || ranked) && !small.matches("x+") && !WORDS.contains(small)) {
            String capital = MIXED.getOrDefault(small, small.toUpperCase(Locale.ROOT));
            found.add(
                    new Replacement(EditKind.SUBSTITUTION, new Span(letters.start(1), letters.end(1)), capital, false));
        }
    }
}
