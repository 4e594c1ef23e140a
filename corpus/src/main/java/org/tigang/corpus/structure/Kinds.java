package org.tigang.corpus.structure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final Pattern ISSUE = Pattern.compile("第\\s*\\d+\\s*期");
    private static final Pattern DELIVERED = Pattern.compile("我(?:受|代表)[^。]{2,30}(?:向大会|作|做)[^。]{0,8}(?:报告|政府工作)");
    private static final Pattern REPORTER =
            Pattern.compile("[（(](?:[^（）()]{2,12}(?:部|办|室|处|科|工会)|(?:供稿|来源|通讯员|记者)[^（）()]*)[）)]$");

    private Kinds() {}

    /// A title that stands in the document tells first; one that was made up for it, last.
    static DocumentKind of(Title title, List<Line> lines) {
        if (isBriefing(lines)) {
            return DocumentKind.BRIEFING;
        }
        Optional<DocumentKind> byTitle = byTitle(title.text()).or(() -> bySubtitle(title, lines));
        if (title.lines() > 0 && byTitle.isPresent()) {
            return byTitle.get();
        }
        DocumentKind byForm = byForm(lines);
        return byForm == DocumentKind.OTHER ? byTitle.orElse(byForm) : byForm;
    }

    /// ——在工会工作座谈会上的发言
    private static Optional<DocumentKind> bySubtitle(Title title, List<Line> lines) {
        return lines.stream()
                .skip(title.lines())
                .limit(1)
                .filter(line -> line.text().startsWith("——"))
                .flatMap(line -> byTitle(line.text()).stream())
                .findFirst();
    }

    private static Optional<DocumentKind> byTitle(String title) {
        Optional<DocumentKind> kind = Optional.empty();
        int end = -1;
        for (Map.Entry<String, DocumentKind> word : WORDS) {
            int at = title.lastIndexOf(word.getKey()) + word.getKey().length();
            // Longer words come first in the list, so that 政府工作报告 is not taken for 报告.
            if (title.contains(word.getKey()) && at > end) {
                kind = Optional.of(word.getValue());
                end = at;
            }
        }
        return kind;
    }

    /// A masthead and the number of the issue.
    private static boolean isBriefing(List<Line> lines) {
        boolean masthead = lines.stream()
                .limit(3)
                .anyMatch(line -> line.text().length() <= 20 && line.text().endsWith("简报"));
        return masthead
                && lines.stream()
                        .limit(6)
                        .anyMatch(line -> ISSUE.matcher(line.text()).find());
    }

    private static DocumentKind byForm(List<Line> lines) {
        Optional<DocumentKind> delivered = lines.stream()
                .limit(12)
                .filter(line -> DELIVERED.matcher(line.text()).find())
                .map(line -> line.text().contains("政府") || line.text().contains("国务院")
                        ? DocumentKind.GOVERNMENT_REPORT
                        : DocumentKind.WORK_REPORT)
                .findFirst();
        if (delivered.isPresent()) {
            return delivered.get();
        }
        if (lines.stream().limit(8).anyMatch(line -> isSalutation(line.text()))) {
            return DocumentKind.SPEECH;
        }
        boolean reported =
                !lines.isEmpty() && REPORTER.matcher(lines.getLast().text()).find();
        return reported ? DocumentKind.BRIEFING : DocumentKind.OTHER;
    }

    static boolean isSalutation(String line) {
        return SALUTATION.matcher(line).matches();
    }
}
