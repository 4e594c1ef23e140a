package org.tigang.corpus.figure;

import java.util.Optional;
import org.tigang.corpus.model.Span;

/// The words that make a quantity a change: 比上年增长, 同比下降.
///
/// @param text as far as it is a comparison, with the direction word
record Comparison(String text, Span at, String direction) {
    // A longer one does not occur; a bound keeps the search short.
    private static final int REACH = 48;
    private static final int REACH_ALONE = 10;

    private static final String BASIS =
            "同比|环比|(?:按|以)?(?:可比|不变|现行)价格?(?:计算)?[，,]?|按?(?:可比|同)口径[，,]?|剔除[^，,；。]{2,12}因素后?[，,]?|(?:比|较)(?:[^，,；;。、：:比较]{1,14}?)|"
                + "年均|年平均|平均每年|每年|[近这]?[一二两三四五六七八九十\\d]+年(?:累计|共|来|间|平均)?|累计|分别|均|都|实际|名义|首次|又|再|大幅|逆势|稳步|持续|继续|总体|整体|"
                + "进一步|合计|平均|将|要|预计|预期|力争|也|已|共";
    private static final String AMOUNT = "了|约|近|接近|超过|超|逾|幅度?达到?|幅度?为|幅|达到?|不低于|不少于|突破|高达|不超过";
    private static final String CHANGE =
            "(?<direction>增长|增加|提高|提升|上升|上涨|下降|减少|回落|降低|下滑|下跌|收窄|缩短|压减|压缩|压降|削减|下调|净增|多增|少增|翻|增产|减产|增收|减收|改善|回升|反弹|扩大|前移|后移|上浮|下浮|减亏|(?<!新)增|降|(?<=[比较][^，；。、]{1,10})[多少])(?:"
                    + AMOUNT + ")*$";
    // The last characters of all directions and of what may follow them: a quick look before the long one.
    private static final String LAST = "多长加高升涨降少落低滑跌窄短减缩削调增翻产收善弹大移浮亏了约近过超逾到达为幅于破";
    private static final String DIRECTIONS = "增提上下减回降收缩压削净多少翻改反扩前后";
    private static final Starts ALONE = new Starts(DIRECTIONS, CHANGE);
    private static final Starts WHOLE = new Starts(
            DIRECTIONS + "同环按以可不现剔比较年平每近这一二两三四五六七八九十0123456789累分均都实名首又再大逆稳持继总整进合将要预力也已共",
            "(?:" + BASIS + ")*" + CHANGE);

    /// The comparison that ends at a place.
    static Optional<Comparison> before(String narrow, int from, int to) {
        if (to <= from || LAST.indexOf(narrow.charAt(to - 1)) < 0) {
            return Optional.empty();
        }
        return ALONE.find(narrow, Math.max(from, to - REACH_ALONE), to)
                .flatMap(end -> WHOLE.find(narrow, Math.max(from, to - REACH), to))
                .map(whole -> new Comparison(whole.group(), new Span(whole.start(), to), whole.group("direction")));
    }
}
