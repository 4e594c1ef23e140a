package org.tigang.corpus.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Span;

/// The words between two quantities, seen from the second: who is spoken of, then the verb or the comparison.
///
/// @param head what stands before verb and comparison
/// @param tail the verb and what weakens it: 预计达到, 突破, 提高到2025年的
/// @param comparison with its direction word, where the quantity is a change
/// @param isBare whether nothing but what joins the quantity to the figure before it stands there
record Gap(Span head, String headText, String tail, Optional<Comparison> comparison, boolean isBare) {
    private static final Pattern START =
            Pattern.compile("(?:人民币|左右|以上|以内|上下|以下|之间|之多|[（(][^（）()]{0,30}[）)]|的?新?台阶|大关|关口|目标|水平)+");
    // 占总人口的比重（城镇化率）: the aside gives the proper name.
    private static final Pattern NAME_AT_END = Pattern.compile("[（(](?<name>[^（）()]{2,28}(?:率|收入|总值|总额))[）)]$");
    private static final Pattern ASIDE_AT_END = Pattern.compile("(?:[（(][^（）()]{0,30}[）)]|\\[\\d+\\])$");
    private static final Pattern JOINTS = Pattern.compile(
            "(?:[，,、；和及与 ]|以及|分别|也|均|都|并|同时|且|又|再|成功|历史性|稳步|首次|同比|实现|大幅|就|可能|为|是|(?:预计)?到?(?:“”)?末|总共)*");
    private static final Pattern TIME = Pattern.compile("^[，,；、]?(?:(?:到|至)?20(?:\\d\\d|xx|XX)年底?|今年|去年|上年)[，,]?$");
    // A distance in points is one to somebody else wherever the word for it says so.
    private static final Starts APART =
            new Starts("高快低慢领落优大好超多少", "(?:高于|快于|低于|慢于|高出|领先于?|落后于?|优于|大于|好于|超出|超过|多于|少于)[^，,；;。]{2,16}$");
    private static final Starts TO_OTHERS = new Starts(
            "高快低慢领落优大好超多完为达占是全年国上计目任预",
            "(?:高于|快于|低于|慢于|高出|高|低|超出|超过|领先|落后于?|优于|快|大于|好于|多于)"
                + "(?:全[国省市县区州]|我国|世界|国家|[东中西]部|经济|生产总值|GDP|平均|预期|年度|计划|目标|上年|去年|同期|规模以上|规上|同类|其他|第二)[^，,；;。]{0,14}$"
                + "|(?:超过|高于|低于|完成)[^，；。]{0,8}(?:确定|下达|规定|预定|提出|要求)的$"
                + "|(?:完成|为|达到?|占|是)?(?:全?年[度初]?|国家下达|上级下达)?(?:计划|目标|任务|预算)(?:任务|目标|数)?的?$");

    private static final Pattern TOTAL = Pattern.compile("[，、；]*(?:总量|总数|总额|总值|总计|总规模|合计|总产值|绝对量)[，、；]*");
    private static final Pattern VALUE_TOLD = Pattern.compile("(?:达到?|为|至|到|突破|超过)了?[近约]?$");
    // 市总工会为120户职工发放…: 为 is not a verb there.
    private static final Pattern WHO = Pattern.compile("(?:工会|[局委会]|部门|单位|公司|企业|政府|银行|中心|站|地|[，；、])$");
    private static final Pattern ONLY_COMMA = Pattern.compile("[，、]*");
    private static final Pattern SHARE = Pattern.compile("占到?[近约]?$");
    private static final Pattern START_OF_WAY = Pattern.compile("[从由][^从由]*$");
    private static final Pattern SHARED = Pattern.compile("(?<![平人年])[均都]|全部");

    static Gap before(String narrow, int from, int to) {
        int start = startOfWords(narrow, from, to);
        int end = endOfWords(narrow, start, to);
        Optional<Comparison> comparison = Comparison.before(narrow, start, end);
        if (comparison.isPresent()) {
            return of(narrow, start, comparison.get().at().from(), "", comparison);
        }
        String verbs = Verbs.before(narrow, start, to);
        return of(narrow, start, to - verbs.length(), verbs, comparison);
    }

    private static Gap of(String narrow, int from, int to, String tail, Optional<Comparison> comparison) {
        String words = narrow.substring(from, to);
        Matcher named = NAME_AT_END.matcher(words);
        Matcher aside = ASIDE_AT_END.matcher(words);
        int end = aside.find() ? from + aside.start() : to;
        Span head = named.find() ? new Span(from + named.start("name"), from + named.end("name")) : new Span(from, end);
        String headText = head.in(narrow);
        return new Gap(head, headText, tail, comparison, isBare(headText));
    }

    private static int startOfWords(String narrow, int from, int to) {
        Matcher matcher = START.matcher(narrow).region(from, to);
        return matcher.lookingAt() ? matcher.end() : from;
    }

    private static int endOfWords(String narrow, int from, int to) {
        int end = to;
        while (end > from && narrow.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private static boolean isBare(String words) {
        String untimed = words.indexOf('年') < 0 ? words : TIME.matcher(words).replaceAll("");
        return JOINTS.matcher(untimed).matches();
    }

    /// Nothing but a comma or a word for and: the quantity is the next of a row.
    boolean isJoint() {
        return comparison.isEmpty() && tail.isEmpty() && isBare && headText.length() <= 2 && !headText.isEmpty();
    }

    /// More than a comma or 和 joins the quantity to what is before.
    boolean isMoreThanJoint() {
        return !ONLY_COMMA.matcher(tail + headText).matches();
    }

    /// 6批180人: nothing at all stands between.
    boolean isNone() {
        return headText.isEmpty() && tail.isEmpty() && comparison.isEmpty();
    }

    /// 职工5万人，占37%: the share of what was just named.
    boolean isShare() {
        return isBare && SHARE.matcher(tail).find();
    }

    /// 总数达到: a total of what was just named.
    boolean isTotal() {
        return TOTAL.matcher(headText).matches();
    }

    /// 站点达到300个…: the indicator stands before, whatever follows the number.
    boolean tellsValue() {
        boolean given = tail.equals("为") && WHO.matcher(headText).find();
        return !isBare && !given && VALUE_TOLD.matcher(tail).find();
    }

    boolean isStart() {
        return START_OF_WAY.matcher(tail).find();
    }

    boolean isApart() {
        return words().contains("分别");
    }

    boolean isShared() {
        return SHARED.matcher(words()).find();
    }

    /// A distance to somebody else, not to the year before: 高于全国2.5个百分点.
    boolean isToOthers(Quantity quantity) {
        if (comparison.isPresent()) {
            return false;
        }
        String words = headText + tail;
        return TO_OTHERS.isIn(words) || (quantity.isPoints() && APART.isIn(words));
    }

    String words() {
        return tail + comparison.map(Comparison::text).orElse("");
    }
}
