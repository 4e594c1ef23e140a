package org.tigang.generator.phrase;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes words of the past into words of the report: what belonged to the old place, body and time is a slot and
/// filled anew; words with anything left that cannot be typed are not given out.
public final class Retyping {
    // A place in the text until it is filled; private use, never in a document's own text.
    private static final String SCOPE = "\uE000";
    private static final String BODY = "\uE001";
    private static final String WHEN = "\uE002";
    private static final String NEXT = "\uE003";
    private static final String YEAR_AFTER = "\uE004";
    private static final Pattern ORDINAL =
            Pattern.compile("^(?:[一二三四五六七八九十]+[是要、]|第[一二三四五六七八九十]+[，、]|首先，|其次，|再次，|最后，|（[一二三四五六七八九十]+）|\\d+[.．、]|——)");
    private static final Pattern PLACE_WORD = Pattern.compile("[全我][省市县区镇乡旗街]");
    private static final Pattern LEVELS = Pattern.compile("([省市县区镇乡村])(?:委|政府|人大|政协|直|级|党委|总工会|总(?!体|量|值|结|是))");
    private static final Pattern YEAR = Pattern.compile("^(?:20\\d\\d年|今年|一年来，?|上半年)(?:以来|来)?(?:上半年|下半年)?");

    private final Setting setting;
    private final Lending lending;

    public Retyping(Setting setting, Lending lending) {
        this.setting = setting;
        this.lending = lending;
    }

    /// The words for this report; empty where something of the past would remain.
    public Optional<String> retype(String words, Passage from) {
        String bare = ORDINAL.matcher(words).replaceFirst("");
        String typed = PLACE_WORD.matcher(bare).replaceAll(setting.scope().isEmpty() ? "" : SCOPE);
        String placed = from.organisation().isEmpty() ? typed : typed.replace(from.organisation(), BODY);
        Matcher year = YEAR.matcher(placed);
        String timed = year.lookingAt() ? when(placed) + placed.substring(year.end()) : secondHalf(placed);
        boolean own = from.organisation().equals(setting.organisation());
        boolean said = (own || levelsFit(timed)) && !setting.isFormer(words) && isPlain(timed);
        return said ? Optional.of(fill(timed)) : Optional.empty();
    }

    boolean fitsThePeriod(String words) {
        return PeriodWords.fit(words, setting.period());
    }

    /// What was headed 2025年重点工作 comes after the period of the report.
    private String when(String words) {
        return SectionWords.isNext(words) && setting.period().isWholeYear() ? YEAR_AFTER : WHEN;
    }

    /// What is to be done in 下半年 is said by reports on 上半年 alone.
    private String secondHalf(String words) {
        return setting.period().toMonth() == 6 && words.startsWith("下半年") ? NEXT + words.substring(3) : words;
    }

    private boolean isPlain(String typed) {
        return lending.isFree(typed.replaceAll("[\uE000-\uE004]", "，"));
    }

    /// A town's report does not speak of what the city's committee does as its own.
    private boolean levelsFit(String typed) {
        return LEVELS.matcher(typed).results().allMatch(found -> found.group(1).equals(setting.level()));
    }

    private String fill(String typed) {
        return typed.replace(SCOPE, setting.scope())
                .replace(BODY, setting.organisation())
                .replace(WHEN, setting.period().text())
                .replace(NEXT, "下半年")
                .replace(YEAR_AFTER, (setting.period().year() + 1) + "年");
    }
}
