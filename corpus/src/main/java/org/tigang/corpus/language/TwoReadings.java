package org.tigang.corpus.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Traditional characters that stay in some words of the simplified script and have another form in others (瞭望 and
/// 瞭解, 著名 and 隨著), or have two (鍊): what stands beside one tells which.
final class TwoReadings {
    private static final List<Rule> RULES = List.of(
            rule('著', '着', "(?<![显顯原名土专專论論编編巨卓昭译譯合遗遺拙所])(?<!见微知)著(?![名作述称稱者书書录錄有])"),
            rule('瞭', '了', "瞭(?![望哨])"),
            rule('藉', '借', "(?<![慰狼枕蕴蘊酝醞藉])藉(?!藉)"),
            rule('覆', '复', "(?<=[反答批函回]|反覆)覆|覆(?=[信函電电])"),
            rule('鍊', '链', "(?<=[項项手拉金銀银鉸铰頸颈])鍊|鍊(?=[墜坠子條条])"),
            rule('座', '坐', "座(?=[標标])"),
            rule('俱', '具', "(?<=傢)俱"),
            rule('彷', '仿', "彷(?=彿)"));

    private TwoReadings() {}

    static IntStream characters() {
        return RULES.stream().mapToInt(Rule::traditional);
    }

    /// Gives those that have become simpler their simpler form.
    ///
    /// @param text as it was written
    /// @param simple the same text, simplified but for these
    static void mark(String text, char[] simple) {
        RULES.forEach(rule -> rule.mark(text, simple));
    }

    private static Rule rule(char traditional, char simpler, String place) {
        return new Rule(traditional, simpler, Pattern.compile(place));
    }

    private record Rule(char traditional, char simpler, Pattern place) {
        void mark(String text, char[] simple) {
            Matcher here = place.matcher(text).useTransparentBounds(true);
            for (int i = text.indexOf(traditional); i >= 0; i = text.indexOf(traditional, i + 1)) {
                if (here.region(i, text.length()).lookingAt()) {
                    simple[i] = simpler;
                }
            }
        }
    }
}
