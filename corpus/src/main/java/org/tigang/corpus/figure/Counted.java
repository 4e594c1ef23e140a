package org.tigang.corpus.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Span;

/// The thing counted where it stands behind its number: 成立7个调研组.
final class Counted {
    private static final String COUNTERS = "个家名条项座所处间套辆台架艘只头株本册支张块枚根班件份批位人户场片列宗例部款幅栋口道桩对门期篇成";
    private static final int LONGEST = 20;
    private static final Pattern BEFORE_NOUN = Pattern.compile("^(?:以上|以下|左右|不同类型的?|各类|新的|的|[（(]\\p{IsHan}{1,4}[）)])*");
    private static final Pattern SHARE = Pattern.compile("^(?:以上|左右)?的(?!速度|增速|增长|目标|水平|比重|比例|任务)");
    private static final Pattern NO_NOUN = Pattern.compile(
            "^(?:增|下降|减|提高|提升|同比|环比|比|较|占|居|位|列|并|且|也|左右|以|在(?!建|岗|校|编|读)|全部|均|已|被|由|向|从|到|为|至|每|达|的|纳入|入选|参加|参与|获|实现|其|之|及|和|与|等)");
    private static final Pattern NOUN_END = Pattern.compile(
            "[^\\p{IsHan}A-Za-z“”·]|[的已被由均将把使让向从到为]|以及|和(?!谐)|及|与|或|在(?!建|岗|校|编|读)|参与|参加|开展|配备|实现|获得|获批|获评|荣获|入选|达到|覆盖|成为|进行|完成|建成|投产|竣工|"
                + "开工|落地|通过|纳入|用于|每|分别|全部|[一二三四五六七八九十]");

    private Counted() {}

    /// @param limit where the next quantity begins
    static Optional<Span> behind(String narrow, Quantity quantity, int limit) {
        int start = quantity.at().to();
        String text = narrow.substring(start, Math.min(limit, start + LONGEST + 4));
        boolean counts = COUNTERS.indexOf(quantity.unit().charAt(quantity.unit().length() - 1)) >= 0;
        if (!counts && !(quantity.isPercent() && SHARE.matcher(text).find())) {
            return Optional.empty();
        }
        Matcher before = BEFORE_NOUN.matcher(text);
        int from = before.find() ? before.end() : 0;
        if (NO_NOUN.matcher(text.substring(from)).find()) {
            return Optional.empty();
        }
        Matcher end = NOUN_END.matcher(text).region(from, text.length());
        int to = Math.min(from + LONGEST, end.find() ? end.start() : text.length());
        int quoted = text.indexOf('”', from);
        to = quoted >= 0 && quoted < to && text.lastIndexOf('“', quoted) < from ? quoted : to;
        return to - from < 2 ? Optional.empty() : Optional.of(new Span(start + from, start + to));
    }
}
