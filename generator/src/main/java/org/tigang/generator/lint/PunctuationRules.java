package org.tigang.generator.lint;

import static org.tigang.generator.lint.Family.PUNCTUATION;
import static org.tigang.generator.lint.Strength.MUST;
import static org.tigang.generator.lint.Strength.USUAL;

import java.util.List;
import java.util.regex.Pattern;

/// Marks in running text. GB/T 15834-2011.
final class PunctuationRules {
    private static final String H = "[\\u4e00-\\u9fff〇“”‘’《》（）〈〉〔〕【】％]";
    private static final String BEHIND = "(?<=" + H + ")";
    private static final String BEHIND_ANY = "(?:(?<=" + H + ")|(?<=[\\w%])(?=." + H + "))";

    private static final Pattern RANGE_OF_TIME = Pattern.compile("(?:19|20)\\d\\d|.*[年月日]");

    private static final List<TextRule> RULES = List.of(
            half("half-comma", "4.4", "半角逗号", ",", "，", BEHIND_ANY + ","),
            half(
                    "half-stop",
                    "4.1",
                    "半角句点",
                    ".",
                    "。",
                    "(?<!^[\\s\\u3000]{0,4}[一二三四五六七八九十]{1,3})(?<=" + H + ")\\.(?![.\\w])" + "|(?<=[\\d%])\\.(?=" + H
                            + "|$)(?<!^[\\s\\u3000]{0,4}(?:附 ?件[：:] ?)?\\d{1,2}\\.)"),
            half("half-semicolon", "4.6", "半角分号", ";", "；", BEHIND_ANY + ";"),
            half("half-colon", "4.7", "半角冒号", ":", "：", BEHIND + ":(?!//)"),
            half("half-question", "4.2", "半角问号", "?", "？", BEHIND + "\\?"),
            half("half-exclamation", "4.3", "半角叹号", "!", "！", BEHIND + "!"),
            TextRule.mended(
                    marks("half-brackets", "4.9", MUST, "中文用了半角括号", "改用“（）”"),
                    "(?<!^[\\s\\u3000]{0,4}(?=\\([一二三四五六七八九十]{1,3}\\)))\\((?=[^()（）]{0,60}\\))[^()（）]*[\\u4e00-\\u9fff][^()（）]*\\)",
                    found -> "（" + found.group().substring(1, found.group().length() - 1) + "）"),
            TextRule.mended(
                    marks("mixed-brackets", "4.9", MUST, "括号一半全角一半半角", "两边都用全角"),
                    "\\([^()（）]*）|（[^()（）]*\\)",
                    found -> "（" + found.group().substring(1, found.group().length() - 1) + "）"),
            TextRule.mended(
                    marks("straight-quotes", "4.8", MUST, "直引号", "改用“”"),
                    "\"(?=[^\"“”]*[\\u4e00-\\u9fff])([^\"“”]{1,80})\"",
                    found -> "“" + found.group(1) + "”"),
            TextRule.mended(
                    marks("straight-single-quotes", "4.8", MUST, "单直引号", "改用‘’"),
                    "'(?=[^'‘’]*[\\u4e00-\\u9fff])([^'‘’]{1,80})'",
                    found -> "‘" + found.group(1) + "’"),
            TextRule.mended(
                    marks("doubled-mark", "5.1", MUST, "标点重复", "留一个"),
                    "([，、；：])\\1+|(?<!。)。。(?!。)",
                    found -> found.group().substring(0, 1)),
            TextRule.told(marks("clashing-marks", "5.1", MUST, "两个标点连用", "留一个"), "([，、；：。])(?!\\1)[，、；：。]"),
            TextRule.mended(
                    marks("ellipsis", "4.11", MUST, "省略号不规范", "改为“……”"),
                    "(?<=[\\u4e00-\\u9fff”》）、，])(\\.{3,}|。{3,}|⋯+|・{2,}|·{3,})|(?<!…)…(?!…)|(?<!…)…{3}(?!…)",
                    "……"),
            TextRule.told(Rule.custom("ellipsis-etc", PUNCTUATION, "省略号和“等”连用", "留一个"), "……等等?|等等?……"),
            TextRule.mended(
                    marks("dash", "4.10", MUST, "破折号不规范", "改为“——”"),
                    "(?<=[\\u4e00-\\u9fff”》）])(--+|－－+|––+)(?=[\\u4e00-\\u9fff“《（])|^[\\s\\u3000]*(—|-{1,2}|–)(?=[\\u4e00-\\u9fff“《]|\\d{4}年)|(?<!—)—{3,}(?!—)",
                    found -> found.group().replaceAll("[^\\s\\u3000]+", "——")),
            TextRule.told(
                    marks("hyphen", "4.13", USUAL, "汉字之间用了半角连字符", "起止、地名之间用一字线“—”，解释说明用“——”"),
                    "(?<=[\\u4e00-\\u9fff])-(?=[\\u4e00-\\u9fff])"),
            TextRule.mended(marks("dun-between-titles", "4.5.3.5", USUAL, "并列的书名号之间用了顿号", "删去顿号"), "(?<=》)、(?=《)", ""),
            TextRule.mended(marks("dun-between-quotes", "4.5.3.5", USUAL, "并列的引号之间用了顿号", "删去顿号"), "(?<=”)、(?=“)", ""),
            TextRule.mended(
                    marks("range-hyphen", "4.13", USUAL, "起止之间用了半角连字符", "数值用“～”，时间用“—”"),
                    "(?<![\\d-])(\\d{1,4}(?:\\.\\d+)?[%月日年万亿]?)-(?=\\d{1,4}(?:\\.\\d+)?(?:年|月|日|%|人|元|万|亿|岁|公里|个|名|户|家))",
                    found -> found.group(1)
                            + (RANGE_OF_TIME.matcher(found.group(1)).matches() ? "—" : "～")),
            TextRule.told(
                    Rule.custom("dun-and", PUNCTUATION, "顿号和连词连用", "删去顿号或连词"),
                    "、(?=和(?!谐|平|解|合|衷|睦|美|善|风|顺|缓|田|气)|及其?|以及|等[，。；])"),
            TextRule.mended(
                    marks("quote-stop", "4.8", MUST, "引号内外都用了句号", "删去引号外的句号"), "(?<=[：:]“[^“”]{1,200}[。！？]”)。", ""),
            TextRule.told(Rule.custom("repeated-mark", PUNCTUATION, "叹号、问号连用", "留一个"), "[！？]{2,}"),
            TextRule.told(
                    marks("mark-at-start", "5.1.1", MUST, "段首出现了句中标点", "移到上一段末尾或删去"), "^[\\s\\u3000]*[，。、；：？！）》”]"),
            TextRule.mended(marks("fullwidth-dot", "5.1", MUST, "数字中用了全角点", "改为半角“.”"), "(?<=\\d)．(?=\\d)", "."));

    // A slogan in quotation marks may stand in two halves.
    private static final List<TextRule> OF_PROSE = List.of(TextRule.mended(
            Rule.custom("hanzi-blank", PUNCTUATION, "句中有空格", "删去空格"),
            "(?:(?<=[\\u4e00-\\u9fff]{2})|(?<=[，。；]))(?:(?<!“[\\u4e00-\\u9fff]{2,12})[ \\u3000]+|["
                    + " \\u3000]+(?![\\u4e00-\\u9fff]{2,12}”))(?=[\\u4e00-\\u9fff，。；]{2})",
            ""));

    private PunctuationRules() {}

    private static Rule marks(String id, String clause, Strength strength, String what, String remedy) {
        return Rule.marks(id, PUNCTUATION, clause, strength, what, remedy);
    }

    private static TextRule half(String id, String clause, String what, String half, String full, String pattern) {
        return TextRule.mended(
                marks(id, clause, MUST, "中文用了" + what + "“" + half + "”", "改用“" + full + "”"), pattern, full);
    }

    static void check(LintedPage page, Report report) {
        for (PageParagraph paragraph : page.paragraphs()) {
            if (!paragraph.text().matches("(?s).*(https?:|www\\.|\\w@\\w).*")) {
                TextRule.check(RULES, paragraph, report);
            }
            if (page.role(paragraph) == Role.BODY || page.role(paragraph) == Role.HEADING) {
                TextRule.check(OF_PROSE, paragraph, report);
            }
        }
        Pairs.check(page, report);
    }
}
