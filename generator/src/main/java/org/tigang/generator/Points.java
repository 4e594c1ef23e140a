package org.tigang.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.phrase.SectionWords;

/// The points of a brief by what their topics say they are for.
record Points(List<Brief.Point> all) {
    private static final Pattern OPENING = Pattern.compile("^(?:开场|开头|开篇|会议|引言|导语|背景)");
    private static final Pattern CLOSING = Pattern.compile("^(?:结尾|结束语|结语)");
    private static final Pattern NEXT = Pattern.compile("^(?:计划|安排|要求|任务|措施|建议|工作要求)$");

    enum Use {
        OPENING,
        DONE,
        PROBLEMS,
        NEXT,
        CLOSING
    }

    List<Brief.Point> of(Use use) {
        return all.stream().filter(point -> use(point.topic()) == use).toList();
    }

    /// All but those that open and close, under their topics.
    Map<String, List<Brief.Point>> byTopic() {
        Map<String, List<Brief.Point>> topics = new LinkedHashMap<>();
        for (Brief.Point point : all) {
            Use use = use(point.topic());
            if (use != Use.OPENING && use != Use.CLOSING) {
                topics.computeIfAbsent(point.topic(), _ -> new ArrayList<>()).add(point);
            }
        }
        return topics;
    }

    private static Use use(String topic) {
        if (OPENING.matcher(topic).find()) {
            return Use.OPENING;
        }
        if (CLOSING.matcher(topic).find()) {
            return Use.CLOSING;
        }
        if (SectionWords.isProblems(topic)) {
            return Use.PROBLEMS;
        }
        return SectionWords.isNext(topic) || NEXT.matcher(topic).find() ? Use.NEXT : Use.DONE;
    }
}
