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
record Gap(Span head, String headText, String tail, Optional<Comparison> comparison) {
    record Comparison(String text, Span at, String direction) {}

    // A longer run of verbs does not occur; a bound keeps the search short.
    private static final int REACH = 48;
    private static final int VERBS = 24;
    private static final int CHANGE_ALONE = 10;

    private static final String BASIS = "同比|环比|按?可比价格?(?:计算)?[，,]?|按可比口径[，,]?|(?:比|较)(?:[^，,；;。、：:比较]{1,14}?)|"
            + "年均|年平均|平均每年|每年|[近这]?[一二两三四五六七八九十\\d]+年(?:累计|共|来|间|平均)?|累计|分别|均|都|实际|名义|首次|又|再|大幅|逆势|稳步|持续|继续|总体|整体|"
            + "进一步|合计|平均|将|要|预计|力争|也|已|共";
    private static final String AMOUNT = "了|约|近|接近|超过|超|逾|幅度?达到?|幅度?为|幅|达到?|不低于|不少于|突破|高达|不超过";
    private static final String CHANGE =
            "(?<direction>增长|增加|提高|提升|上升|上涨|下降|减少|回落|降低|下滑|下跌|收窄|缩短|压减|压缩|压降|削减|下调|净增|多增|少增|翻|(?<!新)增|降)(?:" + AMOUNT
                    + ")*$";
    private static final Pattern ENDS_IN_CHANGE = Pattern.compile(CHANGE);
    private static final Pattern DIRECTION = Pattern.compile("(?<comparison>(?:" + BASIS + ")*)" + CHANGE);
    private static final String TO =
            "(?:提高|提升|增长|增加|扩大|上升|攀升|跃升|跃居|拓展|发展|壮大|下降|降低|减少|缩小|收窄|回落|压减|缩短|上涨|下调|上调|稳定|保持|维持|控制|翻番|升|增|降|扩|减)"
                    + "(?:到|至|在|达到|为)?了?(?:20\\d\\d年底?的?)?";
    private static final Pattern TAIL = Pattern.compile("(?:" + TO + "|达到了?|达成|达|(?<![作行认])为|(?<!还)是|完成了?|实现了?|突破了?|首破|"
            + "超过|(?<![高])超|高于|低于|不低于|不少于|不超过|不高于|不到|不足|跨上|迈上|站上|跃上|踏上|登上|跨越|跨过|越过|迈过|(?<![所只])占|占到|"
            + "共有|拥有|现有|(?<![国所含没享])有|(?<![提其])累计|总计|合计|共计|(?<!公)共|已经?|(?<![人平户日月亩年])均|都|"
            + "首次|成功|稳步|圆满|超额|(?<![节合集条预公契履制特])约|(?<![附最临邻靠])近|接近|将近|逾|大约|至少|最高|预计|分别|全部|仅|只有|又|再|平均|年均|每年|"
            + "连续[一二三四五六七八九十\\d]+年(?:保持|稳定)?|每年|[一二两三四五六七八九十\\d]+年(?:累计|共|来)|力争|确保|争取|将|要|就|可能|高达|多达|"
            + "(?:从|由)(?:[^，；。、]{0,8}年(?:底|末|初)?的?|过去的?|最初的?|原来的?|当时的?)?|20\\d\\d年(?:底|末)?的|的|了|：|:| )+$");
    private static final Pattern START =
            Pattern.compile("^(?:左右|以上|以内|上下|以下|之间|之多|[（(][^（）()]{0,30}[）)]|的?新?台阶|大关|关口|目标|水平)+");
    // 占总人口的比重（城镇化率）: the aside gives the proper name.
    private static final Pattern NAME_AT_END = Pattern.compile("[（(](?<name>[^（）()]{2,28}(?:率|收入|总值|总额))[）)]$");
    private static final Pattern ASIDE_AT_END = Pattern.compile("(?:[（(][^（）()]{0,30}[）)]|\\[\\d+\\])$");
    private static final Pattern BETWEEN =
            Pattern.compile("[，,、；和及与 ]|以及|分别|也|均|都|并|同时|且|又|再|成功|历史性|稳步|首次|同比|实现|大幅|就|可能|(?:预计)?到?(?:“”)?末|总共");
    private static final Pattern TIME = Pattern.compile("^[，,；、]?(?:(?:到|至)?20(?:\\d\\d|xx|XX)年底?|今年|去年|上年)[，,]?$");
    private static final Pattern TO_OTHERS = Pattern.compile("(?:高于|快于|低于|慢于|高出|高|低|超出|超过|领先|落后于?|优于|快|大于|好于|多于)"
            + "(?:全[国省市县区州]|我国|世界|国家|[东中西]部|经济|生产总值|GDP|平均|预期|年度|计划|目标|上年|去年|同期|规模以上|规上|同类|其他|第二)[^，,；;。]{0,14}$"
            + "|完成(?:全?年度?|国家下达)?(?:计划|目标|任务|预算)(?:任务|目标)?的?$");

    static Gap before(String narrow, int from, int to) {
        int start = from + length(START, narrow.substring(from, to));
        int window = Math.max(start, to - REACH);
        Matcher direction = DIRECTION.matcher(narrow).region(window, to);
        if (endsInChange(narrow, start, to) && direction.find()) {
            Span at = new Span(direction.start(), to);
            var comparison = new Comparison(direction.group(), at, direction.group("direction"));
            return of(narrow, start, at.from(), "", Optional.of(comparison));
        }
        Matcher tail = TAIL.matcher(narrow).region(Math.max(start, to - VERBS), to);
        String verb = tail.find() ? tail.group() : "";
        return of(narrow, start, to - verb.length(), verb, Optional.empty());
    }

    private static boolean endsInChange(String narrow, int from, int to) {
        return ENDS_IN_CHANGE
                .matcher(narrow)
                .region(Math.max(from, to - CHANGE_ALONE), to)
                .find();
    }

    private static Gap of(String narrow, int from, int to, String tail, Optional<Comparison> comparison) {
        String words = narrow.substring(from, to);
        Matcher named = NAME_AT_END.matcher(words);
        Matcher aside = ASIDE_AT_END.matcher(words);
        int end = aside.find() ? from + aside.start() : to;
        Span head = named.find() ? new Span(from + named.start("name"), from + named.end("name")) : new Span(from, end);
        return new Gap(head, head.in(narrow), tail, comparison);
    }

    private static int length(Pattern start, String text) {
        Matcher matcher = start.matcher(text);
        return matcher.find() ? matcher.end() : 0;
    }

    /// Nothing but what joins the quantity to the figure before it.
    boolean isBare() {
        String untimed =
                headText.indexOf('年') < 0 ? headText : TIME.matcher(headText).replaceAll("");
        return BETWEEN.matcher(untimed).replaceAll("").isEmpty();
    }

    /// Nothing but a comma or a word for and: the quantity is the next of a row.
    boolean isJoint() {
        return comparison.isEmpty() && tail.isEmpty() && isBare() && headText.length() <= 2 && !headText.isEmpty();
    }

    boolean isStart() {
        return tail.matches(".*(?:从|由)[^从由]*");
    }

    boolean isApart() {
        return words().contains("分别");
    }

    boolean isShared() {
        return words().matches(".*(?<!平|人|年)[均都].*|.*全部.*");
    }

    /// A distance to somebody else, not to the year before: 高于全国2.5个百分点.
    boolean isToOthers() {
        return comparison.isEmpty() && TO_OTHERS.matcher(headText + tail).find();
    }

    String words() {
        return tail + comparison.map(Comparison::text).orElse("");
    }
}
