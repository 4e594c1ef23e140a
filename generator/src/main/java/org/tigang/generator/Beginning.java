package org.tigang.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.outline.Numbering;
import org.tigang.generator.phrase.Statement;

/// The first paragraph: what the brief gives to begin with, else the opening of past documents or plain words. What
/// meeting is held, and who has called it, only the brief can say.
record Beginning(Brief brief, GivenPoints given, Manner manner) {

    /// @param past an opening in the words of past reports
    /// @param verdict what the figures say all together
    List<Statement> words(Optional<Statement> past, Optional<String> verdict, int sections) {
        List<Statement> words = new ArrayList<>(given.told(new Points(brief.points()).of(Points.Use.OPENING)));
        boolean begun = !words.isEmpty();
        if (manner == Manner.WRITTEN && brief.kind() != DocumentKind.OPINION && !begun) {
            words.add(past.orElseGet(() -> plain(verdict)));
        }
        lead(begun, sections)
                .filter(text ->
                        words.stream().noneMatch(said -> said.text().contains(text.substring(text.length() - 5))))
                .ifPresent(text -> words.add(Frames.of(text)));
        return words;
    }

    private Statement plain(Optional<String> verdict) {
        String close = verdict.map(text -> "，" + text).orElse("");
        return Frames.of(brief.period().text() + "，" + brief.organisation() + "认真履行职责，扎实推进各项工作" + close + "。");
    }

    private Optional<String> lead(boolean begun, int sections) {
        String matter = brief.period().text() + brief.scope() + "有关工作";
        String kind = brief.kind().label();
        return switch (manner) {
            case SPOKEN -> Optional.of((begun ? "下面，我讲" : "下面，我就" + matter + "讲") + Numbering.hanzi(sections) + "点意见。");
            case OUTLINED -> begun ? Optional.empty() : Optional.of("按照会议安排，我就" + matter + "作简要发言。");
            case WRITTEN ->
                switch (kind) {
                    case "情况汇报" -> Optional.of("现将有关情况汇报如下。");
                    case "意见" -> Optional.of(begun ? "现提出如下意见。" : "为扎实做好" + matter + "，结合实际，现提出如下意见。");
                    default -> Optional.empty();
                };
        };
    }
}
