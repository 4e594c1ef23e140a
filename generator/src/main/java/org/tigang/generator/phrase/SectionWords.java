package org.tigang.generator.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tigang.corpus.model.DocumentKind;

/// Tells by its headings what a part of a document is for: what was done, what is wanting, what comes next.
public final class SectionWords {
    /// What was done is told by these; an opinion or a notice says what shall be.
    private static final Set<DocumentKind> REPORTING = Set.of(
            DocumentKind.SUMMARY,
            DocumentKind.WORK_REPORT,
            DocumentKind.GOVERNMENT_REPORT,
            DocumentKind.SITUATION_REPORT,
            DocumentKind.BRIEFING);
    private static final Pattern PROBLEMS =
            Pattern.compile("(?:存在|面临|突出|主要)?(?:的)?(?:困难|问题|不足|短板|差距|薄弱环节)(?:[和与及、].{2,8})?$");
    private static final Pattern NEXT = Pattern.compile("下一步|下步|下一阶段|打算|今后|未来|努力方向|工作安排|工作措施|工作重点|工作思路|工作计划|工作建议|几点建议|"
            + "重点工作|主要任务|目标任务|重点任务|总体要求|主要目标|奋斗目标|下半年|^(?:扎实)?做好20\\d\\d年");
    private static final Pattern DONE = Pattern.compile("工作(?:开展)?情况|主要工作|工作成效|主要做法|运行情况|总体情况|回顾|工作完成情况|特点|特征|总体");

    public enum Purpose {
        /// What was done: figures and points.
        DONE,
        PROBLEMS,
        NEXT
    }

    private SectionWords() {}

    public static boolean isProblems(String heading) {
        return PROBLEMS.matcher(heading).find();
    }

    public static boolean isNext(String heading) {
        return NEXT.matcher(heading).find() && !isProblems(heading);
    }

    public static boolean isDone(String heading) {
        return DONE.matcher(heading).find() && !isNext(heading) && !isProblems(heading);
    }

    /// What a heading of an outline stands over.
    public static Purpose purpose(String heading) {
        if (isProblems(heading)) {
            return Purpose.PROBLEMS;
        }
        return isNext(heading) ? Purpose.NEXT : Purpose.DONE;
    }

    /// What a paragraph is for; empty where it stands under no heading, or in a document that reports on nothing.
    static Optional<Purpose> purpose(Passage passage) {
        List<String> path = passage.path();
        if (path.stream().anyMatch(SectionWords::isProblems)) {
            return Optional.of(Purpose.PROBLEMS);
        }
        if (path.stream().anyMatch(heading -> isNext(heading) || isOwnYearOfAPlan(heading, passage))) {
            return Optional.of(Purpose.NEXT);
        }
        return REPORTING.contains(passage.kind()) && !path.isEmpty() ? Optional.of(Purpose.DONE) : Optional.empty();
    }

    /// A government's report of 2025 looks back on 2024; what it heads with 2025年 is still to be done.
    private static boolean isOwnYearOfAPlan(String heading, Passage passage) {
        return passage.kind() == DocumentKind.GOVERNMENT_REPORT
                && passage.year().isPresent()
                && heading.contains(passage.year().getAsInt() + "年");
    }
}
