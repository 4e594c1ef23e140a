package org.tigang.generator.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.language.Token;
import org.tigang.corpus.model.Span;

/// Finds what looks like the name of a person, a place, a body, a paper, a meeting or a plan.
///
/// In words that a person has put in one looks closer: there a run that no dictionary knows is a name, too.
final class Names {
    static final Pattern PLAN = Pattern.compile("(?<![一二三四五六七八九十])十?[一二三四五六七八九]五(?=[”\"]|规划|计划|时期|期间|开局|收官)");
    private static final List<Pattern> SHAPES = List.of(
            PLAN,
            Pattern.compile("《[^》]+》"),
            Pattern.compile("[\\p{IsHan}]{2,8}(?:有限公司|集团公司|股份公司)"),
            Pattern.compile("(?:党的)?[十二三四五六七八九]{2,4}(?:大(?!会)|届[一二三四五六七八九]中全会)|第[一二三四五六七八九十]+[次届]"));
    private static final String SUFFIX = "(?:自治区|自治州|开发区|街道|省|市|州|区|县|旗|镇|乡|村)";
    private static final Pattern PLACE = Pattern.compile("[\\p{IsHan}]{2,4}" + SUFFIX + "(?![场容民域镇内外间委长级政])");
    /// 大兴 is a place before 区 and none in 大兴调查研究之风.
    private static final Pattern PLACED = Pattern.compile("[省市县区州镇乡村、，。至和等及]|地区|主席|书记|主任|市长|县长|镇长|同志");
    /// Words by the dictionary that are everybody's, and verbs that stand before 全市, 各县.
    private static final Set<String> COMMON =
            Set.of("中国", "中华", "中央", "国务院", "全国", "人大", "政协", "党中央", "中共", "长江", "黄河");
    private static final Pattern PLAIN = Pattern.compile("[全各该本我每在是和与及农城乡老社园新旧大小多几数一两辖市县区省镇村]");
    private static final String FAMILY =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严"
                    + "覃武莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由";

    private final Segmenter segmenter;

    Names(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /// @param changed the words that a person has put in, half-open
    List<Span> in(String text, Span changed) {
        List<Span> names = new ArrayList<>();
        for (Pattern shape : SHAPES) {
            shape.matcher(text).results().forEach(match -> names.add(new Span(match.start(), match.end())));
        }
        List<Token> tokens = segmenter.segment(text);
        tokens.stream()
                .filter(Names::isName)
                .map(Token::at)
                .filter(at -> overlap(at, changed) || PLACED.matcher(text).region(at.to(), text.length()).lookingAt())
                .forEach(names::add);
        if (changed.length() > 0) {
            names.addAll(strange(text, tokens, changed));
        }
        return apart(names);
    }

    /// By the dictionary: nr a person, ns a place, nt a body.
    private static boolean isName(Token token) {
        return token.nature().matches("n[rst].*") && token.text().length() > 1 && !COMMON.contains(token.text());
    }

    private static List<Span> strange(String text, List<Token> tokens, Span changed) {
        List<Span> names = new ArrayList<>();
        Predicate<Span> touched = span -> overlap(span, changed);
        PLACE.matcher(text)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .filter(touched)
                .filter(span -> !PLAIN.matcher(span.in(text).replaceFirst(SUFFIX + "$", "")).find())
                .forEach(names::add);
        unknownRuns(tokens).stream()
                .filter(touched)
                .filter(span -> FAMILY.indexOf(text.charAt(span.from())) >= 0)
                .forEach(names::add);
        return names;
    }

    /// Two or three single characters in a row make no word of the dictionary.
    private static List<Span> unknownRuns(List<Token> tokens) {
        List<Span> runs = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (Token token : tokens) {
            boolean single = token.text().length() == 1 && Character.isIdeographic(token.text().charAt(0));
            if (single && from >= 0) {
                to = token.at().to();
            } else if (single) {
                from = token.at().from();
                to = token.at().to();
            } else {
                add(runs, from, to);
                from = -1;
            }
        }
        add(runs, from, to);
        return runs;
    }

    private static void add(List<Span> runs, int from, int to) {
        for (int start = from; from >= 0 && start + 1 < to; start++) {
            runs.add(new Span(start, Math.min(to, start + 3)));
        }
    }

    private static boolean overlap(Span one, Span other) {
        return one.from() < other.to() && other.from() < one.to();
    }

    /// Of names that overlap the first.
    private static List<Span> apart(List<Span> names) {
        List<Span> apart = new ArrayList<>();
        names.stream()
                .filter(name -> apart.stream().noneMatch(other -> overlap(name, other)))
                .forEach(apart::add);
        return apart;
    }
}
