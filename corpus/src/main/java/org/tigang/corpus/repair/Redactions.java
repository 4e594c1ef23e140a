package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Slot;
import org.tigang.corpus.model.SlotType;
import org.tigang.corpus.model.Span;

/// Finds what somebody blotted out: `**`, `×`, `——亿元`, `20xx年`, `xx届`, “”. The marks stay as they are.
final class Redactions {
    private static final String UNITS =
            "(?:余|多)?(?:(?:万|亿|千|百)?(?:元|人次|人|个|名|家|户|件|次|项|条|份|起|场|期|对|套|所|座|辆|亩|吨|公里|平方公里|平方米|公顷|立方米|千瓦|千伏|兆瓦"
                    + "|趟|批|倍|岁|天|公斤|棵|株|例|宗|笔|台(?!湾)|支(?!部|行)|处(?!长|室)|位(?!于)|种(?!植|业)|班(?!子))|百分点|[%％])";
    /// 人民, 家庭, 项目: words that begin like a unit.
    private static final String OTHER_WORDS = "人(?=[民才类口们大工员生心格情])|家(?=[庭长园乡])|项(?=目)|个(?=[人别体性])"
            + "|次(?=[序要])|元(?=[旦素])|期(?=[间望])|件(?=件)|条(?=[件例])|名(?=[义录单])";

    private static final Pattern COUNTING = Pattern.compile(UNITS + "(?<!" + OTHER_WORDS + ")");

    /// 20 in 20xx年.
    private static final int CENTURY = 2;

    private static final String MARKS = "*×╳xXＸｘ＊";
    private static final Pattern STARS =
            Pattern.compile("\\*+|(?<!\\d)[×╳]+(?!\\d)|(?<![\\w×])(?:[xX]{2,4}|[ＸｘX](?=[市县区镇乡省村]))(?!\\w)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)?[xX×*＊]{2,4}(?=年)|(?:19|20)[xX×*]{2}(?!\\w)");
    private static final Pattern EMPTY_QUOTES = Pattern.compile("“”|‘’");

    /// 等×大领域
    private static final Pattern COUNTED = Pattern.compile("大(?:领域|行动|工程|任务|产业|专项|体系|举措|板块|重点)");
    private static final Pattern UNIT = Pattern.compile(UNITS);
    private static final Pattern SESSION = Pattern.compile("届|大(?=[，。、报精以来召和与及、]|$)|次(?:全会|会议|代表大会)");
    private static final Pattern DATE = Pattern.compile("月|日|号");
    private static final Pattern PLACE = Pattern.compile("省|市|县|区|镇|乡|村|街道|社区|地区|州|位于");
    private static final Pattern PERSON = Pattern.compile("同志|书记|主席|市长|县长|镇长|局长|部长|主任|先生");
    private static final Pattern BODY = Pattern.compile("公司|集团|厂|局|厅|单位|学校|学院|大学|医院|工会|党委|等?(?:龙头|重点|骨干)?企业");

    private Redactions() {}

    static List<Slot> find(String text, Glance glance) {
        List<Slot> slots = new ArrayList<>(Deletions.find(text));
        dashes(text, slots);
        if (text.contains("“”") || text.contains("‘’")) {
            add(slots, text, EMPTY_QUOTES, SlotType.SLOGAN);
        }
        if (glance.has(Glance.BLOT)) {
            marks(text, slots);
        }
        return withoutOverlap(slots);
    }

    /// Between what is counted and its unit: 会员——人.
    private static void dashes(String text, List<Slot> slots) {
        for (int at = text.indexOf("——"); at >= 0; at = text.indexOf("——", at + 2)) {
            if (isHan(text, at - 1) ? follows(UNIT, text, at + 2) : isOpened(text, at)) {
                slots.add(slot(text, new Span(at, at + 2), SlotType.NUMBER));
            }
        }
    }

    /// At the head of a clause, where a dash could open an explanation too: ，——个乡镇.
    private static boolean isOpened(String text, int at) {
        return at > 0 && "，、；".indexOf(text.charAt(at - 1)) >= 0 && follows(COUNTING, text, at + 2);
    }

    static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    private static void marks(String text, List<Slot> slots) {
        Matcher year = YEAR.matcher(text).useTransparentBounds(true);
        Matcher blot = STARS.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int i = 0; i < text.length(); i++) {
            if (!isMark(text.charAt(i))) {
                continue;
            }
            if (year.region(Math.max(0, i - CENTURY), text.length()).lookingAt()
                    || year.region(i, text.length()).lookingAt()) {
                slots.add(slot(text, new Span(year.start(), year.end()), SlotType.YEAR));
                i = year.end() - 1;
            } else if (blot.region(i, text.length()).lookingAt()) {
                MatchResult mark = blot.toMatchResult();
                if (isBlot(text, mark)) {
                    slots.add(mark(text, mark));
                }
                i = mark.end() - 1;
            }
        }
    }

    private static void add(List<Slot> slots, String text, Pattern pattern, SlotType type) {
        pattern.matcher(text).results().forEach(m -> slots.add(slot(text, new Span(m.start(), m.end()), type)));
    }

    private static Slot mark(String text, MatchResult mark) {
        return slot(text, new Span(mark.start(), mark.end()), type(text, mark.start(), mark.end()));
    }

    /// What kind of word is gone, by what stands behind it.
    static SlotType type(String text, int start, int end) {
        if (text.startsWith("《", start - 1) && text.startsWith("》", end)) {
            return SlotType.DOCUMENT;
        }
        if (follows(COUNTED, text, end)) {
            return SlotType.NUMBER;
        }
        if (follows(SESSION, text, end)) {
            return SlotType.SESSION;
        }
        if (follows(UNIT, text, end)) {
            return SlotType.NUMBER;
        }
        if (follows(DATE, text, end)) {
            return SlotType.DATE;
        }
        if (follows(PLACE, text, end)) {
            return SlotType.PLACE;
        }
        if (follows(PERSON, text, end)) {
            return SlotType.NAME;
        }
        return follows(BODY, text, end) ? SlotType.ORGANISATION : SlotType.PLACE;
    }

    private static Slot slot(String text, Span mark, SlotType type) {
        Optional<String> unit = type == SlotType.NUMBER ? unit(text, mark.to()) : Optional.empty();
        return new Slot(mark, mark.in(text), type, unit, OptionalInt.empty());
    }

    private static Optional<String> unit(String text, int end) {
        Matcher unit = UNIT.matcher(text).region(end, text.length());
        return unit.lookingAt() ? Optional.of(unit.group().replaceFirst("^[余多]", "")) : Optional.empty();
    }

    private static boolean follows(Pattern pattern, String text, int end) {
        return pattern.matcher(text).region(end, text.length()).lookingAt();
    }

    /// Beside Chinese text, and neither a sum (人次数×天数＝…) nor a factor (“数据要素×”).
    private static boolean isBlot(String text, MatchResult mark) {
        boolean beside = isChinese(text, mark.start() - 1) || isChinese(text, mark.end());
        boolean factor = text.startsWith("”", mark.end()) && isHan(text, mark.start() - 1);
        return beside && !(mark.group().startsWith("×") && (factor || isSum(text, mark)));
    }

    private static boolean isSum(String text, MatchResult mark) {
        int from = text.lastIndexOf('\n', mark.start()) + 1;
        int end = text.indexOf('\n', mark.end());
        String line = text.substring(from, end < 0 ? text.length() : end);
        return line.indexOf('＝') >= 0 || line.indexOf('=') >= 0;
    }

    private static boolean isChinese(String text, int at) {
        return isHan(text, at) || (at >= 0 && at < text.length() && "，。；：、“”《》（）%％".indexOf(text.charAt(at)) >= 0);
    }

    private static boolean isHan(String text, int at) {
        return at >= 0
                && at < text.length()
                && Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.HAN;
    }

    private static List<Slot> withoutOverlap(List<Slot> slots) {
        slots.sort(Comparator.comparing(
                Slot::at, Comparator.comparingInt(Span::from).thenComparingInt(s -> -s.to())));
        List<Slot> kept = new ArrayList<>();
        for (Slot slot : slots) {
            if (kept.isEmpty() || isBehind(kept.getLast().at(), slot.at())) {
                kept.add(slot);
            }
        }
        return kept;
    }

    /// An empty place is one slot, however many rules find it.
    private static boolean isBehind(Span last, Span at) {
        return last.to() <= at.from() && !last.equals(at);
    }
}
