package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tigang.corpus.model.Slot;
import org.tigang.corpus.model.SlotType;
import org.tigang.corpus.model.Span;

/// Finds where a filter took words out and left no mark: 以为的党中央, 。强调，工会组织要…. The slot is the empty
/// place between the words that are left.
final class Deletions {
    /// @param sign a word that must be there
    /// @param before so many characters before it at most the form begins
    /// @param form what stands around it; the slot is where group 1 is, or was
    private record Rule(String sign, int before, Pattern form, SlotType type) {
        Rule(String sign, int before, String form, SlotType type) {
            this(sign, before, Pattern.compile(form), type);
        }
    }

    private static final int AHEAD = 48;

    /// 习 before what a person does, and in no word (学习, 练习).
    private static final String SURNAME =
            "(?<![学练复实自预补见温讲积陋恶研修演传旧教时])(习)(?=在(?:视察|考察|调研|讲话)|视察|考察|亲|对|和党中央|关于|强调|指出|指引|多次|再次|先后|擘画|主持|出席|发表)";
    private static final String SPOKEN_OF = "(?=[^，。的]{2,12}的?(?:系列)?重要(?:讲话|指示|批示|论述))";

    private static final List<Rule> RULES = Stream.concat(
                    surnames(),
                    Stream.of(
                            new Rule("以为的党中央", 0, "以()为的党中央", SlotType.NAME),
                            new Rule("以为核心的", 0, "以()为核心的(?:党中央|领导集体)", SlotType.NAME),
                            new Rule("党的的", 0, "党的()的(?=\\p{IsHan})", SlotType.SESSION),
                            new Rule("党的和", 0, "党的()和(?=\\p{IsHan}{1,3}届|[xX×*]{2}届)", SlotType.SESSION),
                            new Rule("党的、", 0, "党的()、(?=\\p{IsHan}{1,3}届|[xX×*]{2}届)", SlotType.SESSION),
                            new Rule("党的胜利召开", 0, "党的()胜利召开", SlotType.SESSION),
                            new Rule("党的以来", 0, "党的()以来", SlotType.SESSION),
                            new Rule("强调，", 2, "(?<=[。！”\n])(?:多次|反复)?()强调，", SlotType.NAME),
                            new Rule("指出，", 2, "(?<=[。！”\n])(?:多次|反复)?()指出，", SlotType.NAME),
                            new Rule("发表", 24, "(?<=日，)()(?:先后|两次|多次)[^，。]{0,20}发表[^，。]{0,4}讲话", SlotType.NAME),
                            new Rule("两次就", 0, "(?<=日，)()两次就", SlotType.NAME),
                            new Rule("亲临", 2, "(?<=[。！\n]|特别是)()(?:再次)?亲临(?=[^，。]{0,12}(?:考察|视察|指导))", SlotType.NAME),
                            new Rule("掌舵领航", 0, "(?<=在于)()掌舵领航", SlotType.NAME),
                            new Rule("和党中央", 0, "(?<=[落贯][实彻])()和党中央(?=[^，。]{0,8}(?:赋予|要求))", SlotType.NAME),
                            new Rule("重要讲话和", 0, "(?<=[。，])()重要讲话和", SlotType.NAME),
                            new Rule("系列重要讲话", 0, "(?<=学习|贯彻|落实|领会)()系列重要讲话", SlotType.NAME),
                            new Rule(
                                    "重要讲话精神", 6, "(?<=学习贯彻|贯彻落实|举办|学习领会)()(?:视察\\p{IsHan}{2,4})?重要讲话精神", SlotType.NAME),
                            new Rule("学习的重要讲话", 0, "学习()的重要讲话", SlotType.NAME),
                            new Rule("牢记的", 0, "牢记()的(?:嘱托|重托|教导)", SlotType.NAME),
                            new Rule("会议上提出", 24, "(?<=[。！\n])()在[^，。]{4,20}会议上提出", SlotType.NAME),
                            new Rule("彻对", 0, "(?<=贯彻)()对" + SPOKEN_OF, SlotType.NAME),
                            new Rule("实对", 0, "(?<=落实)()对" + SPOKEN_OF, SlotType.NAME),
                            new Rule("把对", 0, "(?<=把)()对" + SPOKEN_OF, SlotType.NAME),
                            new Rule("落实关于", 0, "(?<=贯彻)落实()关于[^，。]{4,40}重要(?:讲话|指示|批示|论述)", SlotType.NAME)))
            .toList();

    private static final Signs SIGNS = new Signs(RULES.stream().map(Rule::sign).toList());

    /// A line that begins so has lost its beginning.
    private static final String FRAGMENT = "，、；";
    private static final String HALF = "中下上内";

    private Deletions() {}

    /// A rule for each character that can follow.
    private static Stream<Rule> surnames() {
        Pattern form = Pattern.compile(SURNAME);
        return "在视考亲对和关强指多再先擘主出发".chars().mapToObj(next -> new Rule("习" + (char) next, 0, form, SlotType.NAME));
    }

    static List<Slot> find(String text) {
        List<Slot> slots = new ArrayList<>();
        for (int at = SIGNS.next(text, 0); at >= 0; at = SIGNS.next(text, at + 1)) {
            for (Rule rule : RULES) {
                if (text.startsWith(rule.sign(), at)) {
                    find(text, at, rule, slots);
                }
            }
        }
        lostBeginnings(text, slots);
        return slots;
    }

    private static void find(String text, int at, Rule rule, List<Slot> slots) {
        Matcher form = rule.form().matcher(text).useTransparentBounds(true);
        int end = Math.min(text.length(), at + AHEAD);
        for (int start = Math.max(0, at - rule.before());
                start < at + rule.sign().length();
                start++) {
            if (form.region(start, end).lookingAt() && form.end() >= at) {
                slots.add(slot(new Span(form.start(1), form.end(1)), form.group(1), rule.type()));
                return;
            }
        }
    }

    private static void lostBeginnings(String text, List<Slot> slots) {
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (end + 2 < text.length() && isFragment(text.charAt(end + 1), text.charAt(end + 2))) {
                slots.add(slot(new Span(end + 1, end + 1), "", SlotType.LOST));
            }
        }
    }

    private static boolean isFragment(char first, char second) {
        return FRAGMENT.indexOf(first) >= 0 || (HALF.indexOf(first) >= 0 && second == '，');
    }

    private static Slot slot(Span at, String before, SlotType type) {
        return new Slot(at, before, type, Optional.empty(), OptionalInt.empty());
    }
}
