package org.tigang.app.evaluation;

import static org.tigang.app.evaluation.LookFlaw.lines;
import static org.tigang.app.evaluation.LookFlaw.run;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/// All kinds of faults that are planted.
final class Flaws {
    private static final String H = "[一-龥]";
    private static final String BODY = "BodyText";
    private static final String HEADING = "Heading1";
    private static final String NUMBER = "Official_NUMBER";
    private static final String ATTACHMENTS = "Official_ATTACHMENTS";
    private static final String ANY = ".*";
    private static final String DAY = "2025年12月31日";

    private Flaws() {}

    static List<Flaw> all() {
        return Stream.of(marks(), pairs(), numbers(), levels(), head(), elements(), looks(), ink(), sheet())
                .flatMap(List::stream)
                .map(Flaw.class::cast)
                .toList();
    }

    private static Flaw mark(String name, String right, String wrong) {
        return WordFlaw.must("标点", name, BODY, right, wrong);
    }

    private static Flaw markRemark(String name, String right, String wrong) {
        return WordFlaw.remark("标点", name, BODY, right, wrong);
    }

    private static List<Flaw> marks() {
        return List.of(
                mark("半角逗号", "(?<=" + H + ")，(?=" + H + ")", ","),
                mark("半角句点", "(?<=" + H + ")。(?=" + H + "|$)", "."),
                mark("半角分号", "；", ";"),
                mark("半角冒号", "(?<=反映|措施)：", ":"),
                mark("半角问号", "？", "?"),
                mark("半角叹号", "(?<=" + H + ")。(?=" + H + "|$)", "!"),
                mark("逗号重复", "，", "，，"),
                mark("句号重复", "(?<=" + H + ")。(?=" + H + ")", "。。"),
                mark("逗号顿号连用", "，(?=" + H + ")", "，、"),
                mark("逗号句号连用", "(?<=" + H + ")。(?!”)", "，。"),
                mark("三个点的省略号", "……", "..."),
                mark("半个省略号", "……", "…"),
                mark("三个句号的省略号", "……", "。。。"),
                mark("一个半省略号", "……", "………"),
                mark("两个连字符的破折号", "——", "--"),
                mark("全角连字符的破折号", "——", "－－"),
                mark("三个一字线的破折号", "——", "———"),
                mark("段首的逗号", "^(?=" + H + ")", "，"),
                mark("引号内外都有句号", "。”(?=" + H + "|$)", "。”。"),
                mark("全角小数点", "(?<=\\d)\\.(?=\\d)", "．"),
                markRemark("省略号和等连用", "……", "……等"),
                markRemark("引号之间的顿号", "(?<=”)(?=“)", "、"),
                markRemark("书名号之间的顿号", "(?<=》)(?=《)", "、"),
                markRemark("顿号和连词连用", "(?<=外卖员)和", "、和"),
                markRemark("汉字间的连字符", "(?<=" + H + ")——(?=" + H + ")", "-"),
                markRemark("起止间的连字符", "～", "-"),
                markRemark("句中空格", "(?<=" + H + "{3})(?=" + H + "{3})", " "),
                markRemark("问号连用", "？", "？？"),
                WordFlaw.must("层次", "首先后的顿号", BODY, "首先，", "首先、"));
    }

    private static List<Flaw> pairs() {
        return List.of(
                mark("直双引号", "“([^“”]*)”", "\"$1\""),
                mark("直单引号", "“([^“”]*)”", "'$1'"),
                mark("缺后引号", "“([^“”]*)”", "“$1"),
                mark("缺前引号", "“([^“”]*)”", "$1”"),
                mark("引号反向", "“([^“”]*)”", "”$1“"),
                mark("双引号套双引号", "“([^“”]{4,})”", "“办“$1”事”"),
                mark("缺后书名号", "《([^《》]*)》", "《$1"),
                mark("缺前书名号", "《([^《》]*)》", "$1》"),
                mark("缺后括号", "（([^（）]*)）", "（$1"),
                mark("缺前括号", "（([^（）]{3,})）", "$1）"),
                mark("半角括号", "（([^（）]{3,})）", "($1)"),
                mark("括号一半半角", "（([^（）]*)）", "（$1)"));
    }

    private static Flaw number(String name, String right, String wrong) {
        return WordFlaw.must("数字", name, BODY, right, wrong);
    }

    private static Flaw numberRemark(String name, String right, String wrong) {
        return WordFlaw.remark("数字", name, BODY, right, wrong);
    }

    private static List<Flaw> numbers() {
        return List.of(
                number("全角数字", "17个", "１７个"),
                number("年份简写", "20(?=25年12月)", ""),
                number("月份补零", DAY, "2025年09月30日"),
                number("日补零", "3月5日", "3月05日"),
                number("千百混写", "1200人", "1千2百人"),
                number("万千混写", "1\\.3万人", "1万3千人"),
                number("百分数混写", "92\\.5%", "百分之92.5"),
                number("范围少百分号", "60%(?=～)", "60"),
                number("范围少万", "10万(?=～)", "10"),
                number("概数间的顿号", "三四天", "三、四天"),
                number("年份里的零", "2024年以来", "二零二四年以来"),
                number("日期混写", DAY, "2025年十二月31日"),
                number("全角千分位", "1200人", "1，200人"),
                number("文号方括号", "(?<=《困难职工帮扶细则)》", "》（工发[2025]6号）"),
                number("单位符号", "休息室3个", "休息室300m2"),
                numberRemark("日写成号", "3月5日", "3月5号"),
                numberRemark("约数两遍", "约1200人", "约1200人左右"),
                numberRemark("缩短几倍", "缩短三四天", "缩短了2倍"),
                numberRemark("汉字年份", DAY, "二〇二五年十二月三十一日"),
                numberRemark("全角百分号", "%", "％"),
                numberRemark("日期用点", DAY, "2025.12.31"));
    }

    private static Flaw level(String name, String styles, String right, String wrong) {
        return WordFlaw.must("层次", name, styles, right, wrong);
    }

    private static Flaw levelRemark(String name, String styles, String right, String wrong) {
        return WordFlaw.remark("层次", name, styles, right, wrong);
    }

    private static List<Flaw> levels() {
        return List.of(
                level("一后用点", HEADING, "^([一二三])、", "$1."),
                level("一后用逗号", HEADING, "^([一二三])、", "$1，"),
                level("（一）后用顿号", BODY, "^（([一二三])）", "（$1）、"),
                level("（一）用半角括号", BODY, "^（([一二三])）", "($1)"),
                level("1后用顿号", BODY, "^([123])\\.", "$1、"),
                level("（1）用半角括号", BODY, "^（(\\d)）", "($1)"),
                level("（1）后用顿号", BODY, "^（(\\d)）", "（$1）、"),
                levelRemark("一级跳号", HEADING, "^三、", "五、"),
                levelRemark("一级重号", HEADING, "^三、", "二、"),
                levelRemark("二级跳号", BODY, "^（二）", "（四）"),
                levelRemark("二级重号", BODY, "^（三）", "（二）"),
                levelRemark("三级跳号", BODY, "^2\\.", "3."),
                levelRemark("四级重号", BODY, "^（2）", "（1）"),
                levelRemark("越级", BODY, "^（一）", "（1）"),
                levelRemark("小标题带句号", HEADING, "$", "。"),
                levelRemark("小标题带逗号", HEADING, "$", "，"),
                levelRemark("公文标题带句号", "Title", "(?<=总结|讲话|报告|的函|纪要)$", "。"));
    }

    private static Flaw element(String name, String styles, String right, String wrong) {
        return WordFlaw.must("要素", name, styles, right, wrong);
    }

    private static List<Flaw> head() {
        return List.of(
                element("文号方括号", NUMBER, "〔(\\d+)〕", "[$1]"),
                element("文号圆括号", NUMBER, "〔(\\d+)〕", "（$1）"),
                element("文号方头括号", NUMBER, "〔(\\d+)〕", "【$1】"),
                element("文号加第", NUMBER, "〕", "〕第"),
                element("文号虚位", NUMBER, "〕", "〕0"),
                element("文号年份简写", NUMBER, "〔20", "〔"),
                element("文号缺号字", NUMBER, "(?<=〕\\d{1,2})号", ""),
                element("签发人半角冒号", NUMBER, "签发人：", "签发人:"),
                element("签发人缺冒号", NUMBER, "签发人：", "签发人"),
                element("保密期限用汉字", ANY, "秘密★1年", "秘密★一年"),
                element("保密期限缺五角星", ANY, "秘密★1年", "秘密1年"),
                element("紧急程度用词", ANY, "^加急$", "紧急"),
                WordFlaw.remark("要素", "份号不足六位", "Official_COPY.*", "^000", ""));
    }

    private static List<Flaw> elements() {
        return List.of(
                element("主送机关半角冒号", "Official_ADDRESSEES", "：$", ":"),
                element("主送机关缺冒号", "Official_ADDRESSEES", "：$", ""),
                element("附件半角冒号", ATTACHMENTS, "附件：", "附件:"),
                element("附件缺冒号", ATTACHMENTS, "附件：", "附件"),
                element("附件名称带句号", ATTACHMENTS, "$", "。"),
                element("附件序号用顿号", ATTACHMENTS, "(?<=[：\\d])\\.", "、"),
                WordFlaw.remark("要素", "附件名称带书名号", ATTACHMENTS, "(?<=附件：)(白石.*|青溪.*|柳河.*|桐岭.*|松汀.*)", "《$1》"),
                element("附件页带冒号", "Official_APPENDIX", "^附件\\d?", "附件："),
                element("成文日期用汉字", "Date", "^.*日$", "二〇二六年五月六日"),
                element("成文日期年份简写", "Date", "^20", ""),
                element("成文日期用点", "Date", "^.*日$", "2026.5.6"),
                WordFlaw.must("数字", "成文日期虚位", "Date", "^.*日$", "2026年05月6日"),
                element("附注缺括号", "Official_NOTE", "^（(.*)）$", "$1"),
                element("抄送半角冒号", "Official_DISTRIBUTION", "抄送：", "抄送:"),
                element("抄送缺句号", "Official_DISTRIBUTION", "(?<=抄送：.{2,60})。$", ""),
                element("缺印发二字", "Official_PRINTED", "印发", ""),
                element("主题词", "Official_DISTRIBUTION", "^.*$", "主题词：工会　竞赛　报告"),
                WordFlaw.remark("要素", "此页无正文", "Signature", "^.*$", "（此页无正文）"));
    }

    private static Consumer<Element> face(String family) {
        return run("w:rFonts", "w:eastAsia", family);
    }

    private static Consumer<Element> size(String halfPoints) {
        return run("w:sz", "w:val", halfPoints);
    }

    private static Consumer<Element> firstLine(String chars, String twips) {
        return lines("w:ind", "w:firstLineChars", chars).andThen(lines("w:ind", "w:firstLine", twips));
    }

    private static List<Flaw> looks() {
        String prose = "[^（\\d].{40,}";
        Consumer<Element> loose = lines("w:spacing", "w:line", "360").andThen(lines("w:spacing", "w:lineRule", "auto"));
        return List.of(
                LookFlaw.remark("标题用黑体", "Title", face("黑体")),
                LookFlaw.remark("标题小了", "Title", size("36")),
                LookFlaw.must("标题没居中", "Title", lines("w:jc", "w:val", "left")),
                LookFlaw.remark("一级标题用仿宋", HEADING, face("仿宋_GB2312")),
                LookFlaw.remark("一级标题小了", HEADING, size("28")),
                LookFlaw.remark("二级标题用黑体", BODY, face("黑体")).of("（[一二三]）.*"),
                LookFlaw.remark("三级标题用楷体", BODY, face("楷体")).of("\\d\\..*"),
                LookFlaw.remark("四级标题用宋体", BODY, face("宋体")).of("（\\d）.*"),
                LookFlaw.remark("正文用宋体", BODY, face("宋体")).of(prose),
                LookFlaw.remark("正文用雅黑", BODY, face("微软雅黑")).of(prose),
                LookFlaw.remark("正文小了", BODY, size("28")).of(prose),
                LookFlaw.remark("正文用小三", BODY, size("30")).of(prose),
                LookFlaw.remark("署名用宋体", "Signature", face("宋体")),
                LookFlaw.remark("附件说明小了", ATTACHMENTS, size("28")),
                LookFlaw.must("首行不缩进", BODY, firstLine("0", "0")).of(prose),
                LookFlaw.must("首行缩进四字", BODY, firstLine("400", "1280")).of(prose),
                LookFlaw.must("整段左缩进", BODY, lines("w:ind", "w:left", "1280")).of(prose),
                LookFlaw.must("正文居中", BODY, lines("w:jc", "w:val", "center")).of(prose),
                LookFlaw.must("正文居右", BODY, lines("w:jc", "w:val", "right")).of(prose),
                LookFlaw.remark("倍数行距", BODY, loose).of(prose).notWith("Salutation"));
    }

    private static List<Flaw> ink() {
        return List.of(
                LookFlaw.must("正文红字", BODY, run("w:color", "w:val", "FF0000")),
                LookFlaw.must("标题蓝字", "Title", run("w:color", "w:val", "1F4E79")),
                LookFlaw.remark("正文加粗", BODY, run("w:b", "w:val", "1")).of("[^（\\d].{40,}"),
                LookFlaw.remark("标题加粗", HEADING, run("w:b", "w:val", "1")),
                LookFlaw.remark("斜体", BODY, run("w:i", "w:val", "1")),
                LookFlaw.remark("下划线", BODY, run("w:u", "w:val", "single")),
                LookFlaw.remark("突出显示", BODY, run("w:highlight", "w:val", "yellow"))
                        .of("[^（].*"),
                LookFlaw.remark("机关标志黑色", "Official_MARK", run("w:color", "w:val", "000000")),
                LookFlaw.must("机关标志没居中", "Official_MARK", lines("w:jc", "w:val", "left")),
                LookFlaw.remark("密级用仿宋", "Official_SECRECY", face("仿宋_GB2312")),
                LookFlaw.must("主送机关缩进", "Official_ADDRESSEES", firstLine("200", "640")),
                LookFlaw.must("成文日期靠左", "Date", lines("w:jc", "w:val", "left")),
                LookFlaw.remark("抄送用三号", "Official_DISTRIBUTION", size("32")).of("抄送.*"));
    }

    private static List<Flaw> sheet() {
        return List.of(
                PageFlaw.sheet("天头", "w:pgMar", "w:top", "1440"),
                PageFlaw.sheet("订口", "w:pgMar", "w:left", "1800"),
                PageFlaw.sheet("下白边", "w:pgMar", "w:bottom", "1440"),
                PageFlaw.sheet("右白边", "w:pgMar", "w:right", "1800"),
                PageFlaw.sheet("订口另加装订线", "w:pgMar", "w:gutter", "567"),
                PageFlaw.sheet("纸宽", "w:pgSz", "w:w", "12240"),
                PageFlaw.sheet("纸高", "w:pgSz", "w:h", "15840"),
                PageFlaw.foot(
                        "页码无一字线",
                        "w:t",
                        one -> one.setTextContent(one.getTextContent().replace("—", ""))),
                PageFlaw.foot("没有页码", "w:instrText", one -> one.setTextContent(" DATE ")),
                PageFlaw.foot(
                        "页码用黑体",
                        "w:r",
                        one -> LookFlaw.child(LookFlaw.child(one, "w:rPr"), "w:rFonts")
                                .setAttribute("w:eastAsia", "黑体")),
                PageFlaw.foot(
                        "页码用五号",
                        "w:r",
                        one -> LookFlaw.child(LookFlaw.child(one, "w:rPr"), "w:sz")
                                .setAttribute("w:val", "21")),
                PageFlaw.foot(
                        "页码不分单双页",
                        "w:evenAndOddHeaders",
                        one -> one.getParentNode().removeChild(one)));
    }
}
