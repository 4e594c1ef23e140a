package org.tigang.corpus.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.figure.Figure.Kind;
import org.tigang.corpus.model.Span;

/// Tells what was reached from what is wanted, and a year from several.
final class KindOfFigure {
    private static final Starts WANTED = new Starts(
            "力确争目预计拟要应不努奋将着为可有，；。：到",
            "力争|确保(?!了)|争取(?!到|[^，。；]{0,16}(?:资金|经费|补助|债券|专项|支持))|(?<!年度|完成|任务)目标(?:是|为|：|:)|(?<!稳)预期(?=目标(?!任务)|增长|增速|达到?|[为：\\d])|(?<!行动|规划)计划(?=[^的，。；]{0,3}(?:新|修|建|培|培训|完成|投资|实施|开展|用|到|安排|组织|发展|招|改造))|拟(?!定|订)|"
                + "(?<![主重需必只纲摘首紧撮])要(?![求素点件闻地害塞约领])|应当?(?:达到|不低于)|不低于|不少于|努力(?:实现|使)|奋力实现|将(?:达到?|实现|完成|新增|建成|突破|增长|超过|新建|开工|提高)|"
                + "着力(?:创建|打造|培育)|为目标|可能(?:达到|超过|突破)|有望|(?<![^，；。：])到20\\d\\d年(?!底|末)");
    // A list of goals goes on behind every semicolon.
    private static final Starts GOALS = new Starts("目", "目标(?:任务)?(?:是|为)?[：:]");
    private static final Starts DONE = new Starts("已截目现年同累比", "累计|比前五年|已(?!经?明确)|截至|截止|目前|现有|年均完成|同比");
    // A time that is over holds for the whole sentence.
    private static final Starts OVER = new Starts("去上2", "去年|上年|(?<!到)20xx年");
    private static final Pattern SUMMED = Pattern.compile("累计|年均");
    private static final Pattern HELD = Pattern.compile("稳定在|保持在|稳定保持");
    private static final Starts EACH_YEAR = new Starts(
            "年平每连",
            "年平?均(?!工资|浓度|人口|气温|降[水雨]|收入|值|从业|价)|平均每年|每年|连续[一二两三四五六七八九十\\d]+年(?:保持|稳定|超|突破|达|均?在)|连续[一二两三四五六七八九十\\d]+年(?=\\d)");
    private static final Starts OVER_YEARS = new Starts(
            "一二两三四五六七八九十0123456789“比较是",
            "[一二两三四五六七八九十\\d]年(?:来|间|累计|共|(?=\\d)|提|增|下|降|减)|五年累计|“?十[一二三四五]五”?(?:时期|期间|以来|末)?(?:累计|共|提|增|下|降|减|新增)|"
                    + "(?:比|较)(?:“?十[一二三四]五”?末?|(?:19|20)\\d\\d年)|比改革开放|(?:比|较)[一二两三四五六七八九十]年前|是(?:19|20)\\d\\d年的");
    private static final Pattern YEAR_BEFORE = Pattern.compile("同比|上年|去年|上一?年度|年初|环比|比上|较上");

    private static final Pattern YEAR = Pattern.compile("^20\\d\\d");
    private static final Pattern DOING = Pattern.compile(
            "新增|^(?:新[建设]|完成|发放|培[训育养]|创建|建[成立]|打造|引进|实施|开展|组织|帮扶|救助|投入|筹集|筹措|发展|慰问|走访|举办|化解|办理|调解|受理|减免|转移|安置)");

    // Longer clauses do not occur; a table in one line must not take for ever.
    private static final int REACH = 400;

    private final String narrow;
    private final Setting setting;
    private final Marks wanted;
    private final Marks goals;
    private final Marks done;
    private final Marks over;
    private final Marks eachYear;
    private final Marks overYears;

    KindOfFigure(String narrow, Setting setting) {
        this.narrow = narrow;
        this.setting = setting;
        this.wanted = Marks.of(WANTED, narrow);
        this.goals = Marks.of(GOALS, narrow);
        this.done = Marks.of(DONE, narrow);
        this.over = Marks.of(OVER, narrow);
        this.eachYear = Marks.of(EACH_YEAR, narrow);
        this.overYears = Marks.of(OVER_YEARS, narrow);
    }

    /// @param words the verb or the comparison before the quantity
    /// @param change whether the quantity is a change
    Kind of(Quantity quantity, String words, boolean change, String name, Optional<String> period) {
        Span clause = before(quantity, "；;。");
        if (isWanted(clause, before(quantity, "。"), period)) {
            return Kind.TARGET;
        }
        boolean several = period.map(Period::isOfSeveralYears).orElseGet(setting::isOfSeveralYears);
        Span near = before(quantity, "；;。，,");
        if (eachYear.isIn(near) || (several && HELD.matcher(near.in(narrow)).find())) {
            return Kind.AVERAGE;
        }
        boolean flow = change || DOING.matcher(name).find() || words.contains("累计");
        if (overYears.isIn(near) || (several && isSummed(near, clause, flow))) {
            return Kind.CUMULATIVE;
        }
        return isBound(quantity, clause) ? Kind.BOUND : Kind.ACTUAL;
    }

    private boolean isWanted(Span clause, Span sentence, Optional<String> period) {
        if (goals.isIn(sentence) || wanted.isIn(clause) || isLater(period)) {
            return true;
        }
        return setting.planned() && !done.isIn(clause) && !over.isIn(sentence);
    }

    private boolean isLater(Optional<String> period) {
        Matcher year = YEAR.matcher(period.orElse(""));
        return year.find()
                && setting.year().isPresent()
                && Integer.parseInt(year.group()) > setting.year().getAsInt();
    }

    // What is done adds up over the years, and what stands beside a sum is told of the same years.
    private boolean isSummed(Span near, Span clause, boolean flow) {
        boolean summed = SUMMED.matcher(clause.in(narrow)).find();
        return summed || (flow && !YEAR_BEFORE.matcher(near.in(narrow)).find());
    }

    // 预计增长6%左右 is the first count of what came out; 95%以上 is none.
    private boolean isBound(Quantity quantity, Span clause) {
        return Hedge.isBound(narrow, quantity) && !clause.in(narrow).contains("预计");
    }

    /// What stands before a quantity, back to one of the marks.
    private Span before(Quantity quantity, String ends) {
        int to = quantity.at().from();
        int from = to;
        int farthest = Math.max(0, to - REACH);
        while (from > farthest && ends.indexOf(narrow.charAt(from - 1)) < 0) {
            from--;
        }
        return new Span(from, to);
    }
}
