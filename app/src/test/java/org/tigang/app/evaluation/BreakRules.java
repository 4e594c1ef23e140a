package org.tigang.app.evaluation;

import java.util.List;
import java.util.regex.Pattern;

/// Where Chinese text must not be broken: GB/T 15834-2011, 5.1, and GB/T 9704-2012, 7.3.3, told once more.
final class BreakRules {
    private static final String NEVER_FIRST = "。，、；：？！）》〉」』】〕”’…—·～％%‰℃";
    private static final String NEVER_LAST = "（《〈「『【〔“‘";

    /// Two halves that belong together, and what to call it.
    private record Whole(String what, Pattern before, Pattern after) {
        static Whole of(String what, String before, String after) {
            return new Whole(what, Pattern.compile("(?:" + before + ")$"), Pattern.compile("^(?:" + after + ")"));
        }
    }

    private static final List<Whole> WHOLES = List.of(
            Whole.of("a dash or an ellipsis", "—", "—"),
            Whole.of("a dash or an ellipsis", "…", "…"),
            Whole.of("a number", "\\d", "[\\d.,]\\d*"),
            Whole.of("a number", "\\d[.,]", "\\d"),
            Whole.of("a number and its unit", "\\d", "[%‰℃\\p{IsHan}]"),
            Whole.of("a number and its unit", "\\d[万亿]", "[人户家元件次场个名项台吨美千]"),
            Whole.of("a number and its unit", "\\d[万亿]?千瓦?", "瓦?时"),
            Whole.of("a number and its unit", "\\d[万亿]?美", "元"),
            Whole.of("a number and its unit", "\\d[万亿]?[人户]", "次"),
            Whole.of("a number and its unit", "\\d个", "百分点"),
            Whole.of("a number and its unit", "\\d个百分?", "百?分?点"),
            Whole.of("a number and its unit", "\\d[万亿]?(?:[平立]方?|公|平方公)", "方?[米里斤]|方公里"),
            Whole.of("a number", "第|[-−]", "\\d"),
            Whole.of("a date", "\\d{4}年", "\\d{1,2}月"),
            Whole.of("a date", "\\d{1,2}月", "\\d{1,2}日"),
            Whole.of("the number of a document", "〔\\d{4}〕", "第?\\d+号"),
            Whole.of("the number of a document", "〔|〔\\d+", "\\d+〕|〕"),
            Whole.of("a range", "\\d[%万亿]?[～~\\-–—]", "\\d"),
            Whole.of("a word", "[\\p{IsLatin}\\d]", "[\\p{IsLatin}\\d]"));

    private BreakRules() {}

    /// What is wrong with a line that ends here and one that begins there; empty: nothing.
    static String broken(String line, String next) {
        String before = line.stripTrailing();
        String after = next.stripLeading();
        boolean blank = before.length() < line.length() || after.length() < next.length();
        if (NEVER_FIRST.indexOf(after.charAt(0)) >= 0) {
            return "begins with a closing mark";
        }
        if (NEVER_LAST.indexOf(before.charAt(before.length() - 1)) >= 0) {
            return "ends with an opening mark";
        }
        return WHOLES.stream()
                .filter(whole -> !blank
                        && whole.before().matcher(before).find()
                        && whole.after().matcher(after).find())
                .map(whole -> whole.what() + " is torn")
                .findFirst()
                .orElse("");
    }

    /// How many characters of the text must come together at its beginning, behind what stands before.
    static int together(String before, String text) {
        for (int length = 1; length < text.length(); length++) {
            if (broken(before + text.substring(0, length), text.substring(length))
                    .isEmpty()) {
                return length;
            }
        }
        return text.length();
    }
}
