package org.tigang.corpus.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.figure.Figure.Kind;

/// Tells what was reached from what is wanted, and a year from several.
final class KindOfFigure {
    private static final Pattern WANTED = Pattern.compile(
            "力争|确保(?!了)|争取(?!到)|(?<!年度|完成|任务)目标(?:是|为|：|:)|预期(?!目标任务)|(?<!年|年度|任务|行动|规划)计划(?=[^的，。；]{0,3}(?:新|建|培训|完成|投资|实施|开展|用|到|安排|组织|发展|招|改造))|拟(?!定|订)|"
                + "(?<![主重需必只纲摘首紧撮])要(?![求素点件闻地害塞约领])|应当?(?:达到|不低于)|不低于|不少于|努力(?:实现|使)|奋力实现|将(?:达到?|实现|完成|新增|建成|突破|增长|超过|新建|开工|提高)|"
                + "着力(?:创建|打造|培育)|为目标|可能(?:达到|超过|突破)|有望");
    // A list of goals goes on behind every semicolon.
    private static final Pattern GOALS = Pattern.compile("目标(?:任务)?(?:是|为)?[：:]");
    private static final Pattern DONE = Pattern.compile("已(?!经?明确)|去年|上年|截至|截止|目前|现有|年均完成|同比");
    private static final Pattern EACH_YEAR =
            Pattern.compile("年均|年平均|平均每年|每年|连续[一二两三四五六七八九十\\d]+年(?:保持|稳定|超|突破|达)|连续[一二两三四五六七八九十\\d]+年$");
    private static final Pattern OVER_YEARS = Pattern.compile(
            "[一二两三四五六七八九十\\d]年(?:来|间|累计|共|$|提|增|下|降|减)|五年累计|“?十[一二三四五]五”?(?:时期|期间|以来|末)?(?:累计|共|提|增|下|降|减|新增)|"
                    + "(?:比|较)(?:“?十[一二三四]五”?末?|(?:19|20)\\d\\d年)|比改革开放|是(?:19|20)\\d\\d年的");
    private static final Pattern YEAR_BEFORE = Pattern.compile("同比|上年|去年|上一?年度|年初|环比|比上|较上");

    // Longer clauses do not occur; a table in one line must not take for ever.
    private static final int REACH = 400;

    private final String narrow;
    private final Setting setting;

    KindOfFigure(String narrow, Setting setting) {
        this.narrow = narrow;
        this.setting = setting;
    }

    /// @param words the verb or the comparison before the quantity
    /// @param change whether the quantity is a change
    Kind of(Quantity quantity, String words, boolean change, String name, Optional<String> period) {
        int from = quantity.at().from();
        String before = narrow.substring(clause(from, "；;。"), from);
        boolean goals = GOALS.matcher(narrow.substring(clause(from, "。"), from)).find();
        if (goals || isWanted(before, period)) {
            return Kind.TARGET;
        }
        String near = narrow.substring(clause(from, "；;。，,"), from);
        if (EACH_YEAR.matcher(near).find()) {
            return Kind.AVERAGE;
        }
        return isOverYears(near, words, change, name, period) ? Kind.CUMULATIVE : Kind.ACTUAL;
    }

    private boolean isWanted(String before, Optional<String> period) {
        if (WANTED.matcher(before).find() || isLater(period)) {
            return true;
        }
        return setting.planned() && !DONE.matcher(before).find();
    }

    private boolean isLater(Optional<String> period) {
        Matcher year = Pattern.compile("^20\\d\\d").matcher(period.orElse(""));
        return year.find()
                && setting.year().isPresent()
                && Integer.parseInt(year.group()) > setting.year().getAsInt();
    }

    private boolean isOverYears(String near, String words, boolean change, String name, Optional<String> period) {
        if (OVER_YEARS.matcher(near).find()) {
            return true;
        }
        boolean several = period.map(Period::isOfSeveralYears).orElseGet(setting::isOfSeveralYears);
        boolean flow = near.contains("累计") || name.contains("新增") || words.contains("累计");
        return several && !YEAR_BEFORE.matcher(near).find() && (change || flow);
    }

    private int clause(int to, String ends) {
        int from = to;
        int farthest = Math.max(0, to - REACH);
        while (from > farthest && ends.indexOf(narrow.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }
}
