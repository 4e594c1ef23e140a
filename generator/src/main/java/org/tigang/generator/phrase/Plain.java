package org.tigang.generator.phrase;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.language.Token;

/// Tells whether words can be said again by anybody at any time: no number, year, name, place, title or slogan in
/// them.
///
/// It would rather refuse a harmless sentence than let a name through: what cannot be typed is not reused.
final class Plain {
    private static final Pattern MARKED = Pattern.compile("[0-9A-Za-z０-９“”‘’「」『』《》〈〉〔〕【】（）()—*×…%％·\"'○〇□]");
    // Relative words mean another year in another year.
    private static final Pattern RELATIVE = Pattern.compile(
            "今年|去年|明年|前年|本届|上届|上年|近年|昨|今天|刚刚|刚才|日前|近日|同志|各位|十[一二三四五六]五|[一二三四五六七八九十]+[届中大]|[〇一二三四五六七八九]{4}|上述|以上|如下|附件");
    private static final Pattern PLACE =
            Pattern.compile("(?<![乡城村])(?:镇(?!企业|村|党|委|政府|人大)|乡(?!村|镇|土|亲))|(?<![农乡镇山行各全进驻])村(?![级民庄镇居落])|街道|"
                    + "(?<![全各本我该城园社辖片地灾山两乡集小大区县市])[省市县州旗](?![场民内级政辖直域委总外值行容区面])");
    // Zones are named for one place, whatever stands before the word.
    private static final Pattern ZONE =
            Pattern.compile("(?:引领|试验|先行|示范|合作|自贸|开发|高新|实验|承接|保税)区|走廊|(?:产业|工业|科技|创业|物流|软件)园|园区|经济带|城市群|都市圈|新区");
    // What befell one year is not this year's.
    private static final Pattern BEFELL =
            Pattern.compile("疫情|抗疫|防疫|非典|新冠|肺炎|地震|洪涝|洪灾|抗洪|雪灾|冰冻|台风|干旱|突如其来|[百千]年不遇|换届|周年|诞辰");
    private static final Set<String> TIMELESS =
            Set.of("目前", "当前", "时代", "新时代", "新时期", "现代", "日常", "平时", "长期", "早日", "及时");
    private static final Set<String> VAGUE =
            Set.of("一批", "一系列", "一定", "一些", "许多", "一个", "一项", "一方面", "一体", "多", "一", "一流", "众多", "一道");
    private static final Set<String> FUNCTION =
            Set.of("v", "d", "p", "c", "f", "r", "y", "q", "m", "vshi", "vyou", "vn");

    private final Segmenter segmenter;

    Plain(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    boolean is(String text) {
        if (MARKED.matcher(text).find()
                || RELATIVE.matcher(text).find()
                || PLACE.matcher(text).find()
                || ZONE.matcher(text).find()
                || BEFELL.matcher(text).find()) {
            return false;
        }
        List<Token> tokens = segmenter.segment(text);
        return tokens.stream().allMatch(Plain::isPlain)
                && !hidesAName(tokens)
                && !PersonNames.mayStandIn(text, tokens)
                && !NamedThings.mayStandIn(tokens);
    }

    /// Plain words that begin with what somebody does (深入开展…, 坚持…): they tell of no state of things that
    /// was another one then.
    boolean isMeans(String text) {
        String first = segmenter.segment(text).getFirst().nature();
        return Set.of("v", "vd", "d", "ad").contains(first) && !text.contains("年度") && is(text);
    }

    private static boolean isPlain(Token token) {
        String nature = token.nature();
        if (nature.startsWith("nr") || nature.startsWith("ns") || nature.startsWith("nt") || nature.equals("nx")) {
            return false;
        }
        if (nature.equals("t") || nature.equals("tg")) {
            return TIMELESS.contains(token.text());
        }
        return !nature.startsWith("m") || VAGUE.contains(token.text());
    }

    /// Unknown names fall apart into single characters: two content characters side by side are suspicious.
    private static boolean hidesAName(List<Token> tokens) {
        boolean before = false;
        for (Token token : tokens) {
            boolean single = token.text().length() == 1 && isContent(token.nature());
            if (single && before) {
                return true;
            }
            before = single;
        }
        return false;
    }

    static boolean isContent(String nature) {
        return !FUNCTION.contains(nature) && !nature.startsWith("w") && !nature.startsWith("u");
    }
}
