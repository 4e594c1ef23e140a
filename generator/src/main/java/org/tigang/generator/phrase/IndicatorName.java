package org.tigang.generator.phrase;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.language.Token;

/// For one report. How an indicator of a table is called in running text: 新建工会组织数 28家 is told as 新建工会组织28家.
final class IndicatorName {
    private static final Pattern COUNTED = Pattern.compile("(?:人次数|人次|人数|户数|件数|家数|场次|次数|个数|总数|数量|数)$");
    private static final Pattern FILLING = Pattern.compile("[的了和与及、（）()]");

    // These name a number and not what is counted: they are so many.
    private static final Pattern MEASURED = Pattern.compile("[数量额率值度重]$|指数|比例|占比");

    private final Segmenter segmenter;
    private final Map<String, String> spoken = new HashMap<>();

    IndicatorName(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /// The name without the counting word that the unit says again; kept where a bare verb would be left.
    String spoken(String indicator, String unit) {
        return spoken.computeIfAbsent(indicator + '\t' + unit, _ -> found(indicator, unit));
    }

    private String found(String indicator, String unit) {
        Matcher counted = COUNTED.matcher(indicator);
        while (counted.find()) {
            String bare = indicator.substring(0, counted.start());
            if (bare.length() >= 3 && endsAWord(indicator, bare.length())) {
                return leavesANoun(bare, counted.group(), unit) ? bare : indicator;
            }
            counted.region(counted.start() + 1, indicator.length());
        }
        return indicator;
    }

    /// 法律援助案件数 is 案件 + 数, not 案 + 件数; 项目数 is a word of the dictionary, and 项目 one, too.
    private boolean endsAWord(String indicator, int at) {
        return segmenter.segment(indicator).stream()
                .filter(token -> token.at().from() < at && token.at().to() >= at)
                .anyMatch(token -> token.at().to() == at
                        || isWord(indicator.substring(token.at().from(), at)));
    }

    private boolean isWord(String text) {
        return text.length() > 1 && segmenter.segment(text).size() == 1;
    }

    /// Whether number and counting word follow the name at once (职工书屋18家), as they do where things or people are
    /// counted one by one.
    boolean isCounted(String spoken, String unit) {
        UnitFamily family = UnitFamily.of(unit);
        boolean counted = family == UnitFamily.COUNT || family == UnitFamily.PERSONS;
        return counted && !unit.isEmpty() && !MEASURED.matcher(spoken).find();
    }

    private boolean leavesANoun(String bare, String counted, String unit) {
        String nature = segmenter.segment(bare).getLast().nature();
        boolean event = nature.equals("vn") && (unit.endsWith(counted) || counted.startsWith(unit));
        return !nature.startsWith("v") || event || (nature.equals("vn") && isAction(bare));
    }

    /// Whether the name begins with what was done: 新建…, 发放….
    boolean isAction(String indicator) {
        List<Token> tokens = segmenter.segment(indicator);
        return tokens.size() > 1
                && tokens.getFirst().nature().startsWith("v")
                && !tokens.get(1).nature().startsWith("v")
                && !indicator.endsWith("率");
    }

    /// The characters of a name, whatever their order: 调解劳动争议 and 劳动争议调解件数 say the same.
    ///
    /// @param bits one for each character, many characters to a bit: most names are told apart by these alone
    record Signature(String sorted, long bits) {
        private static final int SHORTEST = 3;

        /// Whether the past words, with those before them in their sentence, say the whole name and no more.
        boolean isSaidBy(Signature past, String leadIn) {
            if ((past.bits & ~bits) != 0) {
                return false;
            }
            return sorted.equals(past.sorted)
                    || (past.sorted.length() >= SHORTEST && past.isWithin(sorted, "") && isWithin(past.sorted, leadIn));
        }

        private boolean isWithin(String one, String other) {
            for (int i = 0; i < sorted.length(); i++) {
                char wanted = sorted.charAt(i);
                if (one.indexOf(wanted) < 0 && other.indexOf(wanted) < 0) {
                    return false;
                }
            }
            return true;
        }
    }

    static Signature signature(String name) {
        String bare = FILLING.matcher(COUNTED.matcher(name).replaceFirst("")).replaceAll("");
        char[] sorted = bare.toCharArray();
        Arrays.sort(sorted);
        long bits = 0;
        for (char character : sorted) {
            bits |= 1L << character;
        }
        return new Signature(new String(sorted), bits);
    }
}
