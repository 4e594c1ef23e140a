package org.tigang.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.generator.outline.Numbering;
import org.tigang.generator.phrase.Statement;

/// How a kind of document speaks: written out, spoken with 一要…二要…, or in key lines alone.
enum Manner {
    WRITTEN,
    SPOKEN,
    OUTLINED;

    private static final Pattern COUNTED = Pattern.compile("^(?:[一二三四五六七八九十]+[要是、]|第[一二三四五六七八九十]|（|\\d)");

    private static final Pattern EXHORTING = Pattern.compile("[^，。；]*要");

    static Manner of(DocumentKind kind) {
        return kind == DocumentKind.SPEECH ? SPOKEN : kind == DocumentKind.SPEAKING_OUTLINE ? OUTLINED : WRITTEN;
    }

    boolean isSpoken() {
        return this != WRITTEN;
    }

    Optional<String> salutation() {
        return switch (this) {
            case WRITTEN -> Optional.empty();
            case SPOKEN -> Optional.of("同志们");
            case OUTLINED -> Optional.of("各位领导、同志们");
        };
    }

    /// Steps as they are called out: 一要…, 二要…, or 一是…要… where they say 要 themselves. Words that count
    /// themselves stay as they are.
    static List<Statement> turns(List<Statement> steps) {
        if (steps.size() < 2
                || steps.stream().anyMatch(step -> COUNTED.matcher(step.text()).lookingAt())) {
            return steps;
        }
        String word =
                steps.stream().anyMatch(step -> EXHORTING.matcher(step.text()).lookingAt()) ? "是" : "要";
        List<Statement> turns = new ArrayList<>();
        for (Statement step : steps) {
            String turn = Numbering.hanzi(turns.size() + 1) + word;
            turns.add(step.worded(text -> turn + text));
        }
        return turns;
    }
}
