package org.tigang.corpus.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds who issued a document, and the place in that name. None is better than a wrong one.
final class Bodies {
    private static final String BODY = "(?:总工会|工会联合会|联合工会|工会委员会|人民政府办公[厅室]|人民政府|国务院办公厅|国务院|委员会办公[厅室]|委员会"
            + "|[省市县区镇乡]委|党委|镇委办|办公[厅室]|公司工会|工会|[厅局])";
    private static final String POST = "(?:党组书记|代?[省市县区镇乡]长|书记|主任|主席|局长|厅长)";
    private static final String NAME = "((?:中共)?[\\p{IsHan}]{0,24}" + BODY + ")";

    private static final Pattern IN_TITLE = Pattern.compile("^((?:中共)?[\\p{IsHan}、]{0,20}?" + BODY
            + ")(?=关于|对|\\d{4}|[一二][九〇○]|印发|转发|(?:第.{1,4}次)?.{0,4}(?:工作|总结|报告|简报|讲话))");
    /// 沅川市统计局, 沅川市人民政府市长　程望舒, 沅川市统计局编　2016年7月22日: alone on its line.
    private static final Pattern ALONE =
            Pattern.compile("^[（(]?" + NAME + "(?:编印?|" + POST + ")?(?:[\\s　].{0,20}|\\d{4}年.{0,8})?[）)]?$");
    private static final Pattern CLOSING = Pattern.compile("[（(]" + NAME + "[\\p{IsHan}]{0,6}[）)]$");
    private static final Pattern ISSUER = Pattern.compile("发文机关[：:]\\s*([\\p{IsHan}]{2,30})");
    private static final Pattern ON_BEHALF = Pattern.compile("我(?:受|代表)([\\p{IsHan}]{0,20}?(?:人民政府|国务院|委员会|总工会))");

    /// 市委 and 总工会 alone name nobody, and 在全区工会 is no name.
    private static final Pattern NO_BODY =
            Pattern.compile("(?:中共)?[省市县区镇党]委|(?:省|市|县|区|镇)?(?:总?工会|人民政府|委员会|办公[厅室])|[厅局]|镇委办"
                    + "|(?:在|关于|各|把|对|我|该|本|以).*|.*(?:全[省市县区镇国]|会议|座谈|[届次与的]|和国务院).*");

    private static final Pattern REGION = Pattern.compile("(?:中共)?((?:[\\p{IsHan}]{2,3}(?:省|自治区))?"
            + "[\\p{IsHan}]{2,7}?(?:特别行政区|自治区|自治州|自治县|省|市|县|区|镇|乡|街道|州|盟|旗))");
    private static final Pattern NO_NAME =
            Pattern.compile("^(?:全|我|各|本|该|省|市|县|区|自治区|地)|全[省市县区]" + "|[*×的在和与为是做把对向从等及以各有项届次会党推举措]|园区|社区|地区$|城市$");
    /// 广元市、县（区）总工会始终…: the first paragraph begins with its subject.
    private static final Pattern LEAD = Pattern.compile("^([\\p{IsHan}]{2,4}[省市县区镇])");

    private static final Pattern BEFORE_NAME = Pattern.compile("^(?:关于|在)?(?:(?:19|20)\\d{2}年度?)?");
    /// 致东城区广大家长, 位于张堰镇, 转发北京市…的通知: what governs the name is none of it.
    private static final Pattern BEFORE_PLACE = Pattern.compile("^(?:关于|致|根据|依据|据|位于|转发|印发)");
    private static final Pattern DATELINE = Pattern.compile("^—*[\\d年月日]*在?");
    private static final Pattern GENERAL = Pattern.compile("^(?:省|市|县|区|自治区)(?=人民政府|委|总工会)");

    private final Optional<String> organisation;
    private final Optional<String> region;

    private Bodies(Optional<String> organisation, Optional<String> region) {
        this.organisation = organisation;
        this.region = region;
    }

    static Bodies of(Title title, List<Line> lines) {
        String bare = BEFORE_NAME.matcher(title.text()).replaceFirst("");
        Optional<String> named = named(bare, title, lines);
        Optional<String> region =
                place(bare).or(() -> named.flatMap(Bodies::place)).or(() -> lead(lines));
        return new Bodies(
                named.map(name -> withPlace(name, region))
                        .filter(name -> !NO_BODY.matcher(name).matches()),
                region);
    }

    Optional<String> organisation() {
        return organisation;
    }

    Optional<String> region() {
        return region;
    }

    /// In order of trust: the file's head, the title, the lines about it, the signature, the speaker's own word.
    private static Optional<String> named(String bare, Title title, List<Line> lines) {
        List<String> head = texts(lines.stream().limit(8));
        List<String> below = texts(lines.stream().limit(title.lines() + 4L));
        List<String> end = texts(lines.reversed().stream().limit(6));
        return first(ISSUER, head)
                .or(() -> first(IN_TITLE, List.of(bare)))
                .or(() -> first(ALONE, below))
                .or(() -> first(ALONE, end))
                .or(() -> first(CLOSING, texts(lines.reversed().stream().limit(1))))
                .or(() -> first(ON_BEHALF, texts(lines.stream().limit(12))));
    }

    private static List<String> texts(Stream<Line> lines) {
        return lines.map(Line::text).toList();
    }

    /// 省人民政府 is whose the region says.
    private static String withPlace(String name, Optional<String> region) {
        Matcher general = GENERAL.matcher(name);
        return region.isPresent() && general.find() ? region.get() + name.substring(general.end()) : name;
    }

    private static Optional<String> lead(List<Line> lines) {
        return texts(lines.stream().limit(6)).stream()
                .map(text -> DATELINE.matcher(text).replaceFirst(""))
                .flatMap(
                        text -> first(LEAD, List.of(text))
                                .or(() -> text.length() <= 60 ? Optional.of(text) : Optional.empty())
                                .stream())
                .flatMap(text -> place(text).stream())
                .findFirst();
    }

    private static Optional<String> place(String name) {
        Matcher found = REGION.matcher(BEFORE_PLACE.matcher(name).replaceFirst(""));
        return found.lookingAt() && !NO_NAME.matcher(found.group(1)).find()
                ? Optional.of(found.group(1))
                : Optional.empty();
    }

    private static Optional<String> first(Pattern pattern, List<String> texts) {
        return texts.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .filter(name -> pattern == ON_BEHALF
                        || pattern == LEAD
                        || pattern == CLOSING
                        || !NO_BODY.matcher(name).matches())
                .findFirst();
    }
}
