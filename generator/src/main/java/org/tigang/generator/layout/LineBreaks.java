package org.tigang.generator.layout;

import java.util.regex.Pattern;

/// Where a line may end: 避头尾, and what must not be torn apart (GB/T 15834-2011, 5.1; GB/T 9704-2012, 7.3.3).
final class LineBreaks {
    private static final String NUMBER = "\\d[\\d.,]*";
    private static final String UNIT = "个百分点|平方公里|平方米|立方米|公里|公斤|千瓦时|千瓦|千克|千米|人次|户次|美元|\\p{IsHan}";
    private static final String SCALE = "(?:[万亿百]|千(?![瓦克米])){0,2}";
    private static final String MEASURE = "(?:[%‰℃]|" + SCALE + "(?:" + UNIT + "))";
    // 10万～15万元: from one to the other.
    private static final String RANGE = "(?:[—\\-–~～]{1,2}|(?:[%‰℃]|[万亿千百]{0,2}\\p{IsHan}?)(?:[\\-–~～]|—(?!—)))";
    private static final Pattern KEPT = Pattern.compile("[〔\\[]\\d{4}[〕\\]]第?\\d+号"
            + "|\\d{4}(?:[—\\-–~～]{1,2}\\d{4})?年度?(?:(?:\\d{1,2}[—\\-–~～])?\\d{1,2}月(?:\\d{1,2}日)?)?"
            + "|\\d{1,2}月\\d{1,2}日"
            + "|第?" + NUMBER + "(?:" + RANGE + NUMBER + ")?" + MEASURE + "?");
    // If it must be, a date is divided behind its year, a range behind its sign, a long unit from its number: no number
    // is torn.
    private static final Pattern SEAM =
            Pattern.compile("(?<=\\d{4}年)(?=\\d{1,2}月)|(?<=[～~])(?=\\d)|(?<=\\d[万亿])(?=千瓦|平方|立方)");

    private final boolean[] allowed;
    private final boolean[] atNeed;

    LineBreaks(String text) {
        allowed = new boolean[text.length() + 1];
        for (int i = 1; i < text.length(); i++) {
            allowed[i] = between(text, i);
        }
        allowed[text.length()] = true;
        KEPT.matcher(text).results().forEach(kept -> keep(kept.start(), kept.end()));
        atNeed = allowed.clone();
        SEAM.matcher(text).results().forEach(seam -> atNeed[seam.start()] = true);
    }

    /// A line may end before the code unit at this place.
    boolean at(int place) {
        return allowed[place];
    }

    /// A line that would stay half empty may end here, too.
    boolean atNeed(int place) {
        return atNeed[place];
    }

    private void keep(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            allowed[i] = false;
        }
    }

    private static boolean between(String text, int place) {
        if (Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place))) {
            return false;
        }
        int before = text.codePointBefore(place);
        int after = text.codePointAt(place);
        boolean seam = Characters.isWide(before) || Characters.isWide(after) || before == ' ';
        return seam && after != ' ' && Characters.mayEndLine(before) && Characters.mayStartLine(after);
    }
}
