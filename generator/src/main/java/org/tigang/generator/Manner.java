package org.tigang.generator;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.generator.outline.Numbering;

/// How a kind of document speaks: written out, spoken with 一要…二要…, or in key lines alone.
enum Manner {
    WRITTEN,
    SPOKEN,
    OUTLINED;

    private static final Pattern COUNTED = Pattern.compile("^(?:[一二三四五六七八九十]+[要是、]|第[一二三四五六七八九十]|（|\\d)");

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

    /// 一要…, 二要…: a step as it is called out; words that count themselves stay as they are.
    static String turn(int number, String text) {
        if (COUNTED.matcher(text).lookingAt()) {
            return text;
        }
        return Numbering.hanzi(number) + (text.startsWith("要") ? "" : "要") + text;
    }
}
