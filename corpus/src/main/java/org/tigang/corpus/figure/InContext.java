package org.tigang.corpus.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Span;

/// Numbers that are quantities only by what stands around them: 居全省第三, 指数为50.6, 突破百亿元,
/// 提高3.9、2.0个百分点.
///
/// @param pattern with the groups `at` (the quantity) and `number`, and `unit` where one is written
/// @param sign stands in every sentence that has such a number, and is quick to look for
/// @param unit where none is written
record InContext(Starts pattern, Starts sign, String unit) {
    private static final String PLACE = "(?:全[国省市县区州盟旗球]|世界|[东中西]部|中西部|东北|长三角|各[省市县区]|同类|同级|[省市国]内)[^，；。、：第\\d]{0,10}?";
    private static final String STANDS =
            "(?:分别|均|稳|蝉联)?(?:位居|位列|名列|居于|居|列|排名|排位|排[在到]?|跃居|跃?升[至到]|(?:上升|前移|提升|晋升)[到至]|稳定在|保持在?|由|从)";
    private static final String VALUE = "(?<number>\\d+(?:\\.\\d+)?)(?<unit>[:：∶]1)?";
    private static final String YEAR = "(?:19|20)\\d\\d(?!\\d)";

    // 第一 alone also begins 第一产业: where 位 is left out, a mark must follow.
    private static final String ORDINAL =
            "第(?<number>\\d{1,3}|" + Quantities.HANZI + ")(?:(?<unit>[位名])|(?=[，；。、）]|$))";
    private static final InContext RANK = new InContext(
            new Starts(
                    "分均稳蝉位列名居排跃升上前提晋保由从全世东中西长各同省市国",
                    "(?<at>(?:" + STANDS + "(?:" + PLACE + ")?|" + PLACE + ")" + ORDINAL + ")"),
            new Starts("第", ORDINAL),
            "位");
    private static final InContext INDEX = new InContext(
            new Starts(
                    "指系得评分P收性消",
                    "(?:指数|系数|得分|评分|分值|PMI|(?:收入|性别|消费)比)(?:分别|大约|平均|提高|缩小|下降|[为是达到至由从：])*(?<at>" + VALUE
                            + ")(?=[，；。、）和缩扩提升降上下]|$)"),
            new Starts("数分值I比", "(?:数|分|值|I|比)[\\d分大平提缩下为是达到至由从：]"),
            "");
    // The second of two: 收入比由2.31缩小到2.12.
    private static final InContext INDEX_AFTER = new InContext(
            new Starts(
                    "缩扩提升下降上",
                    "(?<=[由从]\\d{1,3}(?:\\.\\d{1,3})?(?:[:：∶]1)?)(?:缩小|扩大|提高|提升|升|下降|降低|降|上升)[到至为]+(?<at>" + VALUE
                            + ")(?=[，；。、）]|$)"),
            new Starts("由从", "[由从]\\d"),
            "");
    private static final InContext ROUND = new InContext(
            new Starts("百千万亿", "(?<=[近超过破逾达至到上越]了?)(?<at>(?<unit>[百千万]?[万亿]元))(?!以[上下内]|级|[的产企项])"),
            new Starts("万亿", "[万亿]元"),
            "");
    // 1200多员工, 13乡镇: the measure word is left out.
    private static final String FRONT = "(?<![\\d.第〔年—-])(?!" + YEAR + ")(?<at>(?<number>[1-9]\\d*)[多余]?";
    private static final InContext PEOPLE = new InContext(
            new Starts("123456789", FRONT + "(?:员工|职工|会员|党员|干部|群众))"), new Starts("员职会党干群", "员工|职工|会员|党员|干部|群众"), "人");
    private static final InContext BODIES =
            new InContext(new Starts("123456789", FRONT + "(?:乡镇|企业|社区|街道))"), new Starts("乡企社街", "乡镇|企业|社区|街道"), "个");
    private static final InContext HONOUR = new InContext(
            new Starts(
                    "0123456789一二两三四五六七八九十",
                    "(?<=连续)(?<at>(?<number>\\d+|" + Quantities.HANZI + ")年)(?=获|荣获|被评|被授|蝉联|夺得)"),
            new Starts("连", "连续.{1,3}年"),
            "年");

    private static final List<InContext> FORMS = List.of(RANK, INDEX, INDEX_AFTER, ROUND, PEOPLE, BODIES, HONOUR);
    private static final Pattern SHARING = Pattern.compile("(?<=[\\p{IsHan}、&&[^第年月]])(\\d+(?:\\.\\d+)?)[、和]$");
    private static final int LONGEST_NUMBER = 12;

    /// All quantities of a sentence, with a unit of their own or in context, in order.
    static List<Quantity> all(String narrow) {
        List<Quantity> found = new ArrayList<>(Quantities.in(narrow));
        BitSet taken = new BitSet();
        found.forEach(quantity -> taken.set(quantity.at().from(), quantity.at().to()));
        FORMS.forEach(form -> form.addTo(found, taken, narrow));
        for (int at = 0; at < found.size(); at++) {
            sharing(found.get(at), narrow)
                    .filter(before -> !taken.get(before.at().from()))
                    .ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(quantity -> quantity.at().from()));
        return found;
    }

    private void addTo(List<Quantity> found, BitSet taken, String narrow) {
        if (!sign.isIn(narrow)) {
            return;
        }
        Optional<MatchResult> next = pattern.find(narrow, 0, narrow.length());
        while (next.isPresent()) {
            MatchResult match = next.get();
            Span at = new Span(match.start("at"), match.end("at"));
            if (taken.get(at.from(), at.to()).isEmpty()) {
                taken.set(at.from(), at.to());
                found.add(new Quantity(Optional.of(number(match)), unit(match), at));
            }
            next = pattern.find(narrow, match.end(), narrow.length());
        }
    }

    private static BigDecimal number(MatchResult match) {
        boolean told = match.namedGroups().containsKey("number");
        return told ? Numeral.of(match.group("number")) : BigDecimal.ONE;
    }

    private String unit(MatchResult match) {
        boolean written = match.namedGroups().containsKey("unit") && match.group("unit") != null;
        return written ? match.group("unit") : unit;
    }

    /// 提高3.9、2.0、2.9个百分点: the number before a quantity that has the same unit.
    private static Optional<Quantity> sharing(Quantity quantity, String narrow) {
        int to = quantity.at().from();
        Matcher matcher = SHARING.matcher(narrow).region(Math.max(0, to - LONGEST_NUMBER), to);
        boolean digits = to < narrow.length() && Character.isDigit(narrow.charAt(to));
        return digits && matcher.useTransparentBounds(true).find()
                ? Optional.of(new Quantity(
                        Optional.of(new BigDecimal(matcher.group(1))),
                        quantity.unit(),
                        new Span(matcher.start(1), matcher.end(1))))
                : Optional.empty();
    }
}
