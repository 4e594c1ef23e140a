package org.tigang.corpus.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Span;

/// The thing counted where it stands behind its number: 成立7个调研组, 三次获得创新奖, 90%以上的企业建立了制度.
final class Counted {
    private static final String COUNTERS = "个家名条项座所处间套辆台架艘只头株本册支张块枚根班件份批位人户场片列宗例部款幅栋口道桩对门期篇成种趟次";
    private static final int LONGEST = 20;
    private static final Pattern BEFORE_NOUN = Pattern.compile("^(?:以上|以下|左右|不同类型的?|各类|新的|的|[（(]\\p{IsHan}{1,4}[）)])*");
    private static final Pattern SHARE = Pattern.compile("^(?:以上|左右)?的(?!速度|增速|增长|目标|水平|比重|比例|任务|指标)");
    private static final Pattern NO_NOUN = Pattern.compile(
            "^(?:（|增|下降|减|提高|提升|同比|环比|比|较|占|居|位|列|并|且|也|左右|以|在(?!建|岗|校|编|读)|全部|均|已|被|由|向|从|到|为|至|每|达|的|纳入|入选|参加|参与|获|实现|其|之|及|和|与|等)");
    private static final Pattern NOUN_END = Pattern.compile(
            "[^\\p{IsHan}A-Za-z·]|[的已被由均将把使让向从到为都受]|加[快速]|顺利|正[式在]|陆续|有序|相继|提前|全线|以及|和(?!谐)|(?<!普)及|(?<!参)与|或|在(?!建|岗|校|编|读)|参[与加赛训]|开展|配备|实现|获[得批评]|荣获|入选|达到|覆盖|"
                + "成为|进行|完成|建[成立]|投产|竣工|开工|落地|通过|纳入|用于|每|分别|全部|下沉|深入|奔赴|走进|推行|召开|举[办行]|组成|普遍|基本(?!养|医|公|农|单|药|生)|"
                + "追回|发放|解决|提供|[一二三四五六七八九十]");
    // Of a share the whole clause says what it is a share of: 90%以上的企业建立了制度.
    private static final Pattern CLAUSE_END = Pattern.compile("[，；。、：:]|(?:成为|达到|实现|评为)?[“”（）]");
    private static final Pattern HONOUR = Pattern.compile("^(?:获得?|荣获|被评为?|被授予|蝉联|夺得)[^，；。、]{2,24}");
    private static final Pattern WITHOUT_MEASURE = Pattern.compile("(?:员工|职工|会员|党员|干部|群众|企业|乡镇|社区|街道)$");

    private Counted() {}

    /// @param limit where the next quantity begins
    static Optional<Span> behind(String narrow, Quantity quantity, int limit) {
        int start = quantity.at().to();
        String text = narrow.substring(start, Math.max(start, Math.min(limit, start + LONGEST + 4)));
        if (quantity.isInContext(narrow)) {
            return quantity.unit().equals("年") ? found(HONOUR, text, start) : lastWord(quantity, narrow);
        }
        if (quantity.unit().equals("次")) {
            return found(HONOUR, text, start);
        }
        if (quantity.isPercent()) {
            return SHARE.matcher(text).find() ? noun(CLAUSE_END, text, start) : Optional.empty();
        }
        boolean counts = COUNTERS.indexOf(quantity.unit().charAt(quantity.unit().length() - 1)) >= 0;
        return counts ? noun(NOUN_END, text, start) : Optional.empty();
    }

    private static Optional<Span> lastWord(Quantity quantity, String narrow) {
        return found(WITHOUT_MEASURE, quantity.at().in(narrow), quantity.at().from());
    }

    private static Optional<Span> found(Pattern pattern, String text, int start) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? Optional.of(new Span(start + matcher.start(), start + matcher.end()))
                : Optional.empty();
    }

    private static Optional<Span> noun(Pattern ends, String text, int start) {
        Matcher before = BEFORE_NOUN.matcher(text);
        int from = before.find() ? before.end() : 0;
        if (NO_NOUN.matcher(text.substring(from)).find()) {
            return Optional.empty();
        }
        Matcher end = ends.matcher(Enclosed.masked(text)).region(from, text.length());
        int to = Math.min(from + LONGEST, end.find() ? end.start() : text.length());
        return to - from < 2 ? Optional.empty() : Optional.of(new Span(start + from, start + to));
    }
}
