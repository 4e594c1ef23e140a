package org.tigang.corpus.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds who issued a document, and the place in that name.
final class Bodies {
    private static final String BODY =
            "(?:总工会|工会联合会|人民政府办公[厅室]|人民政府|国务院办公厅|国务院|委员会办公[厅室]|委员会|市委|县委|区委|省委|党委|镇委办?|办公[厅室]|工会|[局厅])";
    private static final Pattern IN_TITLE =
            Pattern.compile("^(?:中共)?[\\p{IsHan}、]{0,18}?" + BODY + "(?=关于|\\d{4}|[一二]〇|印发|转发|.{0,6}(?:工作|总结|报告|简报|讲话))");
    private static final Pattern SIGNATURE = Pattern.compile("^[（(]?((?:中共)?[\\p{IsHan}]{2,24}" + BODY + "(?:组宣部|办公室)?)(?:\\s*\\d{4}年.*)?[）)]?$");
    private static final Pattern CLOSING = Pattern.compile("[。”]?[（(]([\\p{IsHan}]{2,16}(?:" + BODY + ")[\\p{IsHan}]{0,6})[）)]$");
    private static final Pattern ISSUER = Pattern.compile("发文机关[：:]\\s*([\\p{IsHan}]{2,30})");
    private static final Pattern ON_BEHALF = Pattern.compile("我(?:受|代表)([\\p{IsHan}]{2,20}?(?:人民政府|国务院|委员会|总工会))");
    private static final Pattern REGION = Pattern.compile(
            "(?:中共)?((?:[\\p{IsHan}]{2,3}(?:省|自治区))?[\\p{IsHan}]{2,7}?(?:特别行政区|自治区|自治州|自治县|省|市|县|区|镇|乡|街道|州|盟|旗))");
    private static final Pattern NO_NAME = Pattern.compile("^(?:全|我|各|本|该|省|市|县|区|自治区|地)|[*×]|园区|社区|地区$|城市$");

    private Bodies() {}

    static Optional<String> organisation(String title, List<Line> lines, Optional<String> region) {
        Optional<String> named = first(ISSUER, 1, lines.stream().limit(8).map(Line::text).toList())
                .or(() -> match(IN_TITLE, 0, title))
                .or(() -> lines.reversed().stream().limit(4).map(Line::text).flatMap(text -> match(SIGNATURE, 1, text).stream()).findFirst())
                .or(() -> lines.isEmpty() ? Optional.empty() : match(CLOSING, 1, lines.getLast().text()))
                .or(() -> first(ON_BEHALF, 1, lines.stream().limit(12).map(Line::text).toList()));
        return named.map(name -> withPlace(name, region));
    }

    /// 省人民政府 is whose the region says.
    private static String withPlace(String name, Optional<String> region) {
        Matcher general = Pattern.compile("^(?:省|市|县|区|自治区)(?=人民政府|委|总工会)").matcher(name);
        return region.isPresent() && general.find() ? region.get() + name.substring(general.end()) : name;
    }

    /// Of the title, of the body's name, of the lines below the title.
    static Optional<String> region(String title, List<Line> lines) {
        String bare = title.replaceFirst("^\\D{0,2}(?:19|20)\\d{2}年度?", "");
        return place(bare)
                .or(() -> lines.reversed().stream().limit(4).map(Line::text).flatMap(text -> match(SIGNATURE, 1, text).stream()).flatMap(name -> place(name).stream()).findFirst())
                .or(() -> lines.isEmpty() ? Optional.empty() : match(CLOSING, 1, lines.getLast().text()).flatMap(Bodies::place))
                .or(() -> lines.stream().limit(6).filter(line -> line.text().length() <= 60).map(line -> line.text().replaceFirst("^—*[\\d年月日]*在?", "")).flatMap(text -> place(text).stream()).findFirst());
    }

    private static Optional<String> place(String name) {
        Matcher found = REGION.matcher(name);
        return found.lookingAt() && !NO_NAME.matcher(found.group(1)).find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static Optional<String> first(Pattern pattern, int group, List<String> texts) {
        return texts.stream().flatMap(text -> match(pattern, group, text).stream()).findFirst();
    }

    private static Optional<String> match(Pattern pattern, int group, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(group)) : Optional.empty();
    }
}
