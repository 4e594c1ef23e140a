package org.tigang.generator.phrase;

import java.util.List;
import java.util.regex.Pattern;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.language.Token;

/// How an indicator of a table is called in running text: 新建工会组织数 28家 is told as 新建工会组织28家.
final class IndicatorName {
    private static final Pattern COUNTED = Pattern.compile("(?:人次数|人次|人数|户数|件数|家数|场次|次数|个数|总数|数量|数)$");
    private static final Pattern FILLING = Pattern.compile("[的了和与及、（）()]");

    private final Segmenter segmenter;

    IndicatorName(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /// The name without the counting word that the unit says again; kept where a bare verb would be left.
    String spoken(String indicator, String unit) {
        String bare = COUNTED.matcher(indicator).replaceFirst("");
        if (bare.equals(indicator) || bare.length() < 3) {
            return indicator;
        }
        String counted = indicator.substring(bare.length());
        return endsInNoun(bare) || unit.endsWith(counted) ? bare : indicator;
    }

    /// Whether the name begins with what was done: 新建…, 发放….
    boolean isAction(String indicator) {
        List<Token> tokens = segmenter.segment(indicator);
        return tokens.size() > 1
                && tokens.getFirst().nature().startsWith("v")
                && !tokens.get(1).nature().startsWith("v")
                && !indicator.endsWith("率");
    }

    private boolean endsInNoun(String name) {
        String nature = segmenter.segment(name).getLast().nature();
        return nature.startsWith("n") || nature.equals("vn") && isAction(name);
    }

    /// The same thing by the characters used, in whatever order: 调解劳动争议 and 劳动争议调解件数.
    static boolean same(String one, String other) {
        return signature(one).equals(signature(other));
    }

    /// Whether the past words, with those before them in their sentence, say the whole name.
    static boolean saidBy(String indicator, String past, String leadIn) {
        String wanted = signature(indicator);
        String said = signature(past);
        return said.length() >= 3
                && said.chars().allMatch(c -> wanted.indexOf(c) >= 0)
                && wanted.chars().allMatch(c -> said.indexOf(c) >= 0 || leadIn.indexOf(c) >= 0);
    }

    private static String signature(String name) {
        String bare = FILLING.matcher(COUNTED.matcher(name).replaceFirst("")).replaceAll("");
        return bare.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
