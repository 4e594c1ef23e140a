package org.tigang.generator.lint;

import static org.tigang.generator.lint.Family.NUMBERS;
import static org.tigang.generator.lint.Strength.MUST;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Numbers in running text. GB/T 15835-2011.
final class NumberRules {
    private static final String NEXT = "一、二|二、三|三、四|四、五|五、六|六、七|七、八|八、九";
    private static final Map<String, String> UNITS =
            Map.of("km", "km", "km2", "km²", "kg", "kg", "m2", "m²", "m3", "m³", "kw", "kW", "kwh", "kWh");

    private static final List<TextRule> RULES = List.of(
            TextRule.mended(
                    Rule.number("fullwidth-digits", "5.1.7", MUST, "全角数字", "改用半角数字"),
                    "[０-９]+",
                    found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC)),
            TextRule.told(
                    Rule.number("short-year", "5.1.4", MUST, "年份简写", "写全四位"),
                    "(?<![\\d.])(?<!\\d年?[—\\-~～至到])['’]?(?:[0-3]\\d|9\\d)年(?=\\d{1,2}月|工作|度|底|初|末|上半年|下半年|全年|第[一二三四]季度)"),
            TextRule.mended(
                    Rule.page("date-zero", NUMBERS, "7.3.5.4", MUST, "月、日编了虚位", "删去前面的0"),
                    "(?<=\\d年)0(?=[1-9]月)|(?<=\\d月)0(?=[1-9][日号])",
                    ""),
            TextRule.told(
                    Rule.number("mixed-number", "5.3", MUST, "一个数里阿拉伯数字和汉字数字混用", "除万、亿外，全用阿拉伯数字"),
                    "\\d+[千百][\\d一二三四五六七八九]*[百十]?[万亿]|\\d+[千百]\\d+|\\d+[千百][余多]?[元人户名亩件项](?!件套)"),
            TextRule.told(Rule.number("mixed-percent", "5.3", MUST, "百分数混用两种写法", "写作5%或百分之五"), "百分之\\d+(\\.\\d+)?"),
            TextRule.mended(
                    Rule.number("range-percent", "5.1.3", MUST, "范围的前一个数少了百分号", "前后都写百分号"),
                    "(?<![\\d.%年月—~～-])(\\d+(?:\\.\\d+)?)(?<!(?:19|20)\\d\\d)([—～~－-]|至)(?=\\d+(?:\\.\\d+)?[%％])",
                    found -> found.group(1) + "%" + found.group(2)),
            TextRule.told(
                    Rule.number("range-unit", "5.1.3", MUST, "范围的前一个数少了“万”“亿”", "前后都写，避免误解"),
                    "(?<![\\d.万亿年月—~～-])\\d+(?:\\.\\d+)?[—～~](?=\\d+(?:\\.\\d+)?[万亿])"),
            TextRule.told(
                    Rule.custom("double-hedge", NUMBERS, "约数说了两遍", "留一个"),
                    "(?:大约|约|近|将近)[\\d一二三四五六七八九十百千万亿.]+[%％个元人次名户家项件年天万亿千百亩吨]{0,3}(?:左右|上下|[余多](?=[万亿个元人次名户家项件年天]))"
                            + "|(?:超过|不少于|至少)[\\d.]+[%％个元人次名户家项件万亿]{0,3}以上"),
            TextRule.mended(
                    Rule.number("approximate-dun", "5.2.1", MUST, "概数之间用了顿号", "删去顿号"),
                    "(?<![第十百、一二三四五六七八九])(" + NEXT + ")(?=[天岁里人]|十[天年岁人个多]|百[人个米]|千[人米]|年(?!级))",
                    found -> found.group().replace("、", "")),
            TextRule.told(
                    Rule.custom("decline-times", NUMBERS, "减少不能用倍数", "改用分数或百分数"),
                    "(?:降低|减少|下降|缩小|缩短|减小)了?[\\d一二两三四五六七八九十.]+倍"),
            TextRule.told(
                    Rule.custom("hanzi-year", NUMBERS, "公历年份用了汉字", "改用阿拉伯数字"), "(?:[一二][九〇○零][一二三四五六七八九〇○零]{2})年"),
            TextRule.mended(
                    Rule.number("hanzi-zero", "5.2.5", MUST, "年份里的零写法不对", "写作“〇”"),
                    "(?<=[一二三四五六七八九〇])[零○](?=[一二三四五六七八九〇零○]{1,2}年)",
                    "〇"),
            TextRule.told(Rule.custom("day-hao", NUMBERS, "书面语的日写成了“号”", "改为“日”"), "(?<=\\d月)\\d{1,2}号(?![文楼线])"),
            TextRule.told(
                    Rule.number("date-mixed", "4.1", MUST, "一个日期里阿拉伯数字和汉字数字混用", "全用阿拉伯数字"),
                    "\\d年(?=[一二三四五六七八九十]+月)|[一二三四五六七八九〇零○]{4}年(?=\\d+月)|\\d月(?=[一二三四五六七八九十]+[日号])"),
            TextRule.told(
                    Rule.custom("date-dots", NUMBERS, "日期用点或横线分开", "写作2025年1月3日"),
                    "(?<![\\d.])(?:19|20)\\d\\d([./-])\\d{1,2}\\1\\d{1,2}(?![\\d.])"),
            TextRule.mended(
                    Rule.page("unit-symbol", NUMBERS, "9", MUST, "计量单位符号写法不对", "按国家标准写：km、kg、m²、kW"),
                    "(?<=\\d)(?:KM2?|Km|KG|Kg|M2|m2|m3|KW|Kw|kw|KWH|Kwh|kwh)(?![A-Za-z\\d])",
                    found -> UNITS.getOrDefault(found.group().toLowerCase(Locale.ROOT), found.group())),
            TextRule.told(
                    Rule.number("digit-comma", "5.1.1", MUST, "千分位用了全角逗号", "改用半角或不分节"),
                    "(?<![\\d，])[1-9]\\d{0,2}(?:，\\d{3})+(?!\\d|年|，\\d)(?=[万亿元人个名户家项件吨亩])"),
            TextRule.mended(Rule.custom("fullwidth-percent", NUMBERS, "全角百分号", "改用半角“%”"), "(?<=\\d)％", "%"));

    /// The document's own number has rules of its own.
    private static final TextRule CITED = TextRule.mended(
            Rule.page("cited-brackets", NUMBERS, "7.2.5", MUST, "引用的文号没有用六角括号", "改为〔2025〕的形式"),
            "(?<=[\\u4e00-\\u9fff])[\\[【（(]((?:19|20)\\d\\d)[\\]】）)](?=第?\\d{1,4}号)",
            found -> "〔" + found.group(1) + "〕");

    private NumberRules() {}

    static void check(LintedPage page, Report report) {
        for (PageParagraph paragraph : page.paragraphs()) {
            TextRule.check(RULES, paragraph, report);
            if (page.role(paragraph) != Role.DOCUMENT_NUMBER) {
                TextRule.check(List.of(CITED), paragraph, report);
            }
        }
    }
}
