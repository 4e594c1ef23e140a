package org.tigang.corpus.figure;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.DocumentKind;

/// Follows a document paragraph by paragraph: which part looks back, which looks ahead, and on what time.
final class Parts {
    private static final int LONGEST_HEADING = 42;
    private static final Pattern LOOKS_BACK = Pattern.compile("回顾|总结|成效|成绩|成就|过去|以来|完成情况|工作情况|主要做法|经验|特点");
    private static final Pattern LOOKS_AHEAD = Pattern.compile(
            "(?:预期|主要|总体|奋斗|发展)目标|目标(?:任务|和|与)|(?:工作|任务)安排|安排(?:意见|$)|工作部署|打算|下一步|下步|下一阶段|今后|未来|明年|工作重点|总体要求|政策取向|(?:民生|为民|惠民|重要)[^，。]{0,2}实事|实事项目|件[^，。]{0,2}实事|展望|工作思路|十五五");
    // 扎实推进…: what is to be done in a notice, what was done in a summary of the year.
    private static final Pattern URGES = Pattern.compile("目标|安排|部署|规划|建议|切实|扎实|着力|全力|奋力|(?:认真|全面|重点|全力)(?:做好|抓好)");
    private static final Set<DocumentKind> LOOKING_BACK = EnumSet.of(
            DocumentKind.SUMMARY, DocumentKind.SITUATION_REPORT, DocumentKind.BRIEFING, DocumentKind.COMMUNIQUE);
    private static final Pattern WORK = Pattern.compile("(?:重点|主要)?工作");
    private static final Pattern TURNS_AHEAD = Pattern.compile(
            "(?:主要)?预期目标(?:是|为|：|:|$)|(?:做好|抓好)(?:今年|明年|新的一年|20\\d\\d年|下一步|今后)[^。，]{0,12}工作|今年(?:政府)?工作的?(?:总体要求|总体思路)|"
                    + "(?:重点|着力|扎实)(?:做好|抓好)(?:以下|[一二三四五六七八九十]+)个?方面|规划建议|明年(?:经济|要|工作)|下一步(?:，|工作|要)");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d(?=年)");
    private static final Pattern SEVERAL_YEARS = Pattern.compile(
            "^(?:各位代表[！!：，]|同志们[！!：，]|[—-]+)?(?:在?过去(?:的)?五年|五年来|过去[三四]年|这五年|“?十[一二三四]五”?(?:时期|期间|以来)|本届政府|经过五年|回顾(?:过去)?五年|回顾“?十[一二三四]五”?)");
    private static final Pattern ONE_YEAR = Pattern.compile(
            "^(?:各位代表[！!：，]|同志们[！!：，])?(?<year>(?:刚刚过去的|回顾)?(?:20\\d\\d年|过去一年|过去的一年|一年来|去年|一年多来))(?!初|以来)");

    private final OptionalInt year;
    private final boolean report;
    private Setting setting;
    private Setting lasting;
    private boolean first;
    private boolean back;

    Parts(Document document) {
        year = document.year();
        report = document.kind() == DocumentKind.GOVERNMENT_REPORT;
        back = LOOKING_BACK.contains(document.kind());
        setting = new Setting(false, Optional.empty(), year);
        lasting = setting;
    }

    /// To be told every paragraph in turn, before its sentences.
    void paragraph(String text) {
        setting = lasting;
        first = true;
        String line = text.strip();
        if (line.length() <= LONGEST_HEADING && !line.matches(".*[。；，！]")) {
            heading(line);
        }
    }

    private void heading(String line) {
        boolean ahead = LOOKS_AHEAD.matcher(line).find() || (WORK.matcher(line).find() && isOfThisYear(line));
        if (LOOKS_BACK.matcher(line).find()) {
            back = true;
            setting = new Setting(false, period(line), year);
        } else if (ahead || (!back && URGES.matcher(line).find())) {
            back = back && !ahead;
            setting = new Setting(true, Optional.empty(), year);
        }
        lasting = setting;
    }

    private boolean isOfThisYear(String line) {
        Matcher named = YEAR.matcher(line);
        return report && year.isPresent() && named.find() && Integer.parseInt(named.group()) >= year.getAsInt();
    }

    private static Optional<String> period(String line) {
        Matcher named = YEAR.matcher(line);
        Matcher several = Pattern.compile("“?十[一二三四]五”?(?:时期|期间)?|[过去五年来]{4}").matcher(line);
        if (named.find()) {
            return Optional.of(named.group() + "年");
        }
        return several.find() ? Optional.of(several.group()) : Optional.empty();
    }

    /// The setting of a sentence; it lasts for those that follow. 去年 in the middle of a paragraph lasts to its
    /// end.
    Setting sentence(String text) {
        if (!setting.planned() && TURNS_AHEAD.matcher(text).find()) {
            setting = new Setting(true, Optional.empty(), year);
        } else if (!setting.planned()) {
            setting = time(text).map(setting::with).orElse(setting);
        }
        boolean passing = !first && setting.period().filter("去年"::equals).isPresent();
        lasting = passing ? lasting : setting;
        first = false;
        return setting;
    }

    private static Optional<String> time(String text) {
        if (SEVERAL_YEARS.matcher(text).find()) {
            return Optional.of("五年来");
        }
        Matcher one = ONE_YEAR.matcher(text);
        return one.find() ? Optional.of(one.group("year")) : Optional.empty();
    }
}
