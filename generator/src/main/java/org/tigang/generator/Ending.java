package org.tigang.generator;

import java.util.List;
import java.util.Optional;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.phrase.Statement;

/// The last words: what the brief gives, else what is customary for the kind.
record Ending(Brief brief, GivenPoints given, Manner manner) {

    /// @param past how past documents of the kind ended
    List<Statement> words(Optional<Statement> past) {
        List<Statement> words = given.told(new Points(brief.points()).of(Points.Use.CLOSING));
        return words.isEmpty()
                ? past.or(() -> customary().map(Frames::of)).stream().toList()
                : words;
    }

    private Optional<String> customary() {
        return switch (brief.kind()) {
            case SPEECH -> Optional.of("同志们，目标已经明确，关键在于落实。让我们振奋精神、真抓实干，把各项任务一件一件抓到位、一项一项抓出实效！");
            case SPEAKING_OUTLINE -> Optional.of("以上发言，不当之处请批评指正。");
            case SITUATION_REPORT -> Optional.of("以上汇报，不当之处请批评指正。");
            case WORK_REPORT ->
                brief.salutation()
                        .map(heard -> heard.replaceFirst("[：:]$", "") + "，目标已经明确，关键在于落实。让我们同心同德、真抓实干，努力开创各项工作新局面！");
            default -> Optional.empty();
        };
    }
}
