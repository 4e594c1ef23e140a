package org.tigang.corpus.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Span;

/// Indicators named side by side: A、B, A和B, 城乡.
final class Coordination {
    private static final Pattern JOINT = Pattern.compile("、|以及|和(?!谐|平|田)|(?<![普涉顾危波推触])及(?!时|格|其)|(?<!参)与(?!会)");
    private static final String RATE = "(?:覆盖|入会|建会|组建|参保|合格|优良|达标|普及|就业|失业|签订|建制|贡献|完成|入园|入学|巩固|落实|处理|利用|调解|普查)率";
    private static final String NOUN = "(?:可支配收入|纯收入|消费支出|工业增加值|增加值|产业增加值|总产值|产值|投资额?|零售额|进出口总?额|总额|营业收入|收入|支出|利润|"
            + "产量|吞吐量|周转量|发电量|用电量|占比|比重|人数|户数|面积|余额|参保人数|会员|人口|企业|用户|进出口|出口|进口|" + RATE + ")";
    private static final Pattern HEAD_NOUN =
            Pattern.compile("(?:常住)?(?:居民|职工|农民)?(?:人均)?" + NOUN + "(?:占[^、，]{2,14}?(?:比重|比例))?(?:增速|增幅|降幅|占比|比重)?$");
    private static final Pattern INDUSTRY = Pattern.compile("^[一二三]产业");

    // 交通运输、仓储和邮政业增加值 is one.
    private static final Pattern AND = Pattern.compile("[和及与]");

    private Coordination() {}

    /// The last of several things named side by side, where it is an indicator of its own.
    static Subject last(Subject subject) {
        String text = subject.text();
        int comma = text.lastIndexOf('、');
        if (comma < 0 || AND.matcher(text).find(comma)) {
            return subject;
        }
        String behind = text.substring(comma + 1);
        boolean own = comma > 0 && Subject.FULL.matcher(behind).matches() && behind.length() >= 4;
        boolean all = List.of(text.split("、")).stream()
                .allMatch(part -> Subject.FULL.matcher(part).matches());
        return own && !all
                ? new Subject(
                        new Span(subject.at().from() + comma + 1, subject.at().to()), behind, subject.scope())
                : subject;
    }

    /// 建会率和入会率: two rates that may share one value.
    static boolean isTwoRates(Subject subject) {
        List<Subject> parts = split(subject);
        return parts.size() > 1 && parts.stream().allMatch(part -> part.text().endsWith("率"));
    }

    /// The indicators named side by side; 城镇、农村居民收入 are 城镇居民收入 and 农村居民收入.
    static List<Subject> split(Subject subject) {
        String text = subject.text();
        List<Subject> parts = new ArrayList<>();
        Matcher joint = JOINT.matcher(text);
        int from = 0;
        while (joint.find()) {
            add(parts, subject, from, joint.start());
            from = joint.end();
        }
        if (from == 0) {
            return List.of(subject);
        }
        add(parts, subject, from, text.length());
        return parts;
    }

    private static void add(List<Subject> parts, Subject subject, int from, int to) {
        if (to > from) {
            Span part = new Span(subject.at().from() + from, subject.at().from() + to);
            parts.add(
                    new Subject(part, completed(subject.text().substring(from, to), subject.text()), subject.scope()));
        }
    }

    private static String completed(String part, String text) {
        Matcher noun = HEAD_NOUN.matcher(text);
        if (Subject.FULL.matcher(part).matches() || !noun.find()) {
            return INDUSTRY.matcher(part).find() ? "第" + part : part;
        }
        String behind = noun.group();
        int shared = behind.length();
        while (!part.endsWith(behind.substring(0, shared))) {
            shared--;
        }
        String whole = part + behind.substring(shared);
        return INDUSTRY.matcher(whole).find() ? "第" + whole : whole;
    }

    /// 城乡 told apart, where two values follow.
    static List<Subject> townAndCountry(Subject subject) {
        String text = subject.text();
        return text.startsWith("城乡")
                ? List.of(
                        new Subject(subject.at(), "城镇" + text.substring(2), subject.scope()),
                        new Subject(subject.at(), "农村" + text.substring(2), subject.scope()))
                : List.of();
    }
}
