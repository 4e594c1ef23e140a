package org.tigang.corpus.structure;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tigang.corpus.model.DocumentKind;

/// Tells what kind a document is: by its title, then by its form.
final class Kinds {
    /// The word nearest the end of a title decides: 关于印发《…意见》的通知 is a 通知.
    private static final List<Map.Entry<String, DocumentKind>> WORDS = List.of(
            Map.entry("政府工作报告", DocumentKind.GOVERNMENT_REPORT),
            Map.entry("发言提纲", DocumentKind.SPEAKING_OUTLINE),
            Map.entry("提纲", DocumentKind.SPEAKING_OUTLINE),
            Map.entry("讲话", DocumentKind.SPEECH),
            Map.entry("致辞", DocumentKind.SPEECH),
            Map.entry("发言", DocumentKind.SPEECH),
            Map.entry("工作报告", DocumentKind.WORK_REPORT),
            Map.entry("报告", DocumentKind.WORK_REPORT),
            Map.entry("总结", DocumentKind.SUMMARY),
            Map.entry("情况汇报", DocumentKind.SITUATION_REPORT),
            Map.entry("汇报", DocumentKind.SITUATION_REPORT),
            Map.entry("工作情况", DocumentKind.SITUATION_REPORT),
            Map.entry("情况报告", DocumentKind.SITUATION_REPORT),
            Map.entry("情况的报告", DocumentKind.SITUATION_REPORT),
            Map.entry("意见", DocumentKind.OPINION),
            Map.entry("通知", DocumentKind.NOTICE),
            Map.entry("简报", DocumentKind.BRIEFING),
            Map.entry("决议", DocumentKind.RESOLUTION),
            Map.entry("公报", DocumentKind.COMMUNIQUE),
            Map.entry("决定", DocumentKind.OTHER),
            Map.entry("批复", DocumentKind.OTHER),
            Map.entry("的函", DocumentKind.OTHER),
            Map.entry("复函", DocumentKind.OTHER),
            Map.entry("通报", DocumentKind.OTHER),
            Map.entry("公告", DocumentKind.OTHER),
            Map.entry("条例", DocumentKind.OTHER),
            Map.entry("方案", DocumentKind.OTHER),
            Map.entry("规划", DocumentKind.OTHER),
            Map.entry("办法", DocumentKind.OTHER));

    private static final Pattern SALUTATION = Pattern.compile("^(?:同志们|各位(?:代表|委员|领导|同志|来宾|朋友)).{0,20}[：:！!，,]?$");
    private static final Pattern REPORTER = Pattern.compile("[（(](?:[^（）()]{2,12}(?:部|办|室|处|科|工会)|(?:供稿|来源|通讯员|记者)[^（）()]*)[）)]$");

    private Kinds() {}

    static DocumentKind of(String title, List<Line> lines) {
        DocumentKind kind = DocumentKind.OTHER;
        int end = -1;
        for (Map.Entry<String, DocumentKind> word : WORDS) {
            int at = title.lastIndexOf(word.getKey()) + word.getKey().length();
            // Longer words come first in the list, so that 政府工作报告 is not taken for 报告.
            if (title.contains(word.getKey()) && at > end) {
                kind = word.getValue();
                end = at;
            }
        }
        return end >= 0 ? kind : byForm(lines);
    }

    private static DocumentKind byForm(List<Line> lines) {
        if (lines.stream().limit(8).anyMatch(line -> isSalutation(line.text()))) {
            return DocumentKind.SPEECH;
        }
        boolean reported = !lines.isEmpty() && REPORTER.matcher(lines.getLast().text()).find();
        return reported ? DocumentKind.BRIEFING : DocumentKind.OTHER;
    }

    static boolean isSalutation(String line) {
        return SALUTATION.matcher(line).matches();
    }
}
