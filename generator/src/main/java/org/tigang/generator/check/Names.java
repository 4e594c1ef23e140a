package org.tigang.generator.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final Pattern PLACE = Pattern.compile("[\\p{IsHan}]{2}" + SUFFIX + "(?![场容民域内外间长级])");
    /// 大兴 is a place before 区 and none in 大兴调查研究之风.
    private static final Pattern PLACED = Pattern.compile("[省市县区州镇乡村、，。至和等及]|地区|主席|书记|主任|市长|县长|镇长|同志");
    /// Words by the dictionary that are everybody's, and verbs that stand before 全市, 各县.
    private static final Set<String> COMMON =
            Set.of("中国", "中华", "中央", "国务院", "全国", "人大", "政协", "党中央", "中共", "长江", "黄河");
    private static final Pattern PLAIN = Pattern.compile("[全各该本我每在是和与及农城乡老社园新旧大小多几数一两辖市县区省镇村进入到去向为对把让使将从以用的地得走]");
    private static final String FAMILY =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严"
                + "覃武莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓水昌凤酆明经裘贲诸钮常方钟修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭";

    private static final String RARELY_WORDS =
            "王李张刘陈杨赵黄周吴徐孙胡朱郭何罗宋郑梁谢韩唐冯邓曹彭曾萧蔡潘袁董余苏叶吕魏蒋杜沈姜范傅钟卢汪戴崔邱侯秦薛雷贺倪汤滕殷毕郝邬卞康顾孟黎邵万钱严武侯翟颜尹姚廖邹熊陆孔龚庞樊施陶洪"
                    + "牛温季俞鲁葛伍韦申尤聂焦齐耿詹柯梅莫甘童欧邢裴涂舒霍柴简褚卫华金戚窦喻柏章云奚郎许丁贾夏谭任石";
    /// 韩海燕主席: a name before a post.
    private static final Pattern POSTED =
            Pattern.compile("[" + FAMILY + "][\\p{IsHan}]{1,2}(?=同志|主席|书记|主任|[省市县区镇乡局部院厂校会]长|总经理|工作室|师傅)");

    private static final Pattern BEGINS = Pattern.compile("(?:^|[，。；：、在由向和与请])$");

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
                .filter(at -> overlap(at, changed)
                        || PLACED.matcher(text).region(at.to(), text.length()).lookingAt())
                .forEach(names::add);
        Set<Integer> alone = tokens.stream()
                .filter(token -> token.text().length() == 1)
                .map(token -> token.at().from())
                .collect(Collectors.toSet());
        POSTED.matcher(text)
                .results()
                .filter(match -> alone.contains(match.start())
                        || (overlap(new Span(match.start(), match.end()), changed)
                                && BEGINS.matcher(text.substring(0, match.start()))
                                        .find()))
                .forEach(match -> names.add(new Span(match.start(), match.end())));
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
        return Stream.of(places(text, tokens), unknownRuns(tokens), called(tokens))
                .flatMap(List::stream)
                .filter(span -> overlap(span, changed))
                .filter(span -> isPlace(text, span) || FAMILY.indexOf(text.charAt(span.from())) >= 0)
                .toList();
    }

    private static boolean isPlace(String text, Span span) {
        return PLACE.matcher(span.in(text)).matches();
    }

    /// Two characters that are no word, before 镇 or 区.
    private static List<Span> places(String text, List<Token> tokens) {
        List<Span> places = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        for (int from = 0; from < text.length() && place.find(from); from = place.start() + 1) {
            var name = new Span(place.start(), place.start() + 2);
            if (!PLAIN.matcher(name.in(text)).find() && isNoWord(name, tokens)) {
                places.add(new Span(place.start(), place.end()));
            }
        }
        return places;
    }

    /// A word may begin in the middle of a name (岭 岗区), but none reaches into it from before.
    private static boolean isNoWord(Span name, List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.text().length() > 1 && overlap(token.at(), name))
                .allMatch(token -> token.nature().startsWith("ns") || token.at().from() == name.from() + 1);
    }

    /// A family name that is hardly ever a word, and a given name that is one: 王 建国.
    private static List<Span> called(List<Token> tokens) {
        List<Span> names = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token family = tokens.get(i);
            Token given = tokens.get(i + 1);
            if (family.text().length() == 1
                    && RARELY_WORDS.contains(family.text())
                    && given.text().length() <= 2
                    && Character.isIdeographic(given.text().charAt(0))) {
                names.add(new Span(family.at().from(), given.at().to()));
            }
        }
        return names;
    }

    /// Two or three single characters in a row make no word of the dictionary.
    private static List<Span> unknownRuns(List<Token> tokens) {
        List<Span> runs = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (Token token : tokens) {
            boolean single = token.text().length() == 1
                    && Character.isIdeographic(token.text().charAt(0));
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
