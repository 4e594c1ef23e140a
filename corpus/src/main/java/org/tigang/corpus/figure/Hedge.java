package org.tigang.corpus.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The word that makes a number less than exact: 左右, 突破, 近, 多.
final class Hedge {
    private static final Pattern BEHIND = Pattern.compile("^(?:的)?(左右|以上|以内|上下|以下)");
    private static final Starts BEFORE = new Starts(
            "突首超接将近约逾大不至跨迈站跃踏登越高低",
            "(突破|首破|(?<!快)超过|(?<![高赶反])超|接近|将近|(?<![附最临邻靠])近|(?<![节合集条预公契履制特])约|逾|大约|不低于|不少于|至少|跨上|迈上|站上|跃上|踏上|登上|跨越|跨过|越过|迈过|不超过|不到|不足|高于|低于)"
                + "(?:了)?(?:20\\d\\d年的?)?$");

    private static final int REACH = 200;

    private Hedge() {}

    /// Whether only a bound or a round guess is told: 95%以上, 3%左右.
    static boolean isBound(String narrow, Quantity quantity) {
        int to = quantity.at().to();
        return BEHIND.matcher(narrow.substring(to, Math.min(narrow.length(), to + 4)))
                .find();
    }

    static Optional<String> of(String narrow, Quantity quantity) {
        int to = quantity.at().to();
        Matcher behind = BEHIND.matcher(narrow.substring(to, Math.min(narrow.length(), to + 4)));
        if (behind.find()) {
            return Optional.of(behind.group(1));
        }
        int from = quantity.at().from();
        return BEFORE.find(narrow, Math.max(0, from - 10), from)
                .map(word -> word.group(1))
                .or(() -> within(narrow, quantity));
    }

    private static Optional<String> within(String narrow, Quantity quantity) {
        String written = quantity.at().in(narrow);
        for (String more : new String[] {"多", "余"}) {
            if (written.contains(more)) {
                return Optional.of(more);
            }
        }
        int from = quantity.at().from();
        String before = narrow.substring(Math.max(0, from - REACH), from);
        int clause = Math.max(before.lastIndexOf('；'), before.lastIndexOf('。')) + 1;
        return before.indexOf("预计", clause) >= 0 ? Optional.of("预计") : Optional.empty();
    }
}
