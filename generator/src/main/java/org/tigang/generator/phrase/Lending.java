package org.tigang.generator.phrase;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tigang.corpus.language.Segmenter;

/// Tells which words of some past documents may be said again: plain ones, in common use among them, and not of a
/// time that is over.
public final class Lending {
    private final Segmenter segmenter;
    private final Plain plain;
    private final Usual usual;
    private final Era era;
    private final Map<String, Boolean> asked = new ConcurrentHashMap<>();

    Lending(List<PastDocument> documents, Segmenter segmenter) {
        this.segmenter = segmenter;
        this.plain = new Plain(segmenter);
        this.usual = Usual.of(documents);
        this.era = new Era(documents, segmenter);
    }

    /// Whether anybody may say it at any time.
    boolean isFree(String text) {
        return asked.computeIfAbsent(text, this::judged);
    }

    private boolean judged(String text) {
        return plain.is(text) && usual.knows(text, segmenter.segment(text)) && !era.isPast(text);
    }

    /// Free words that begin with what somebody does (深入开展…, 坚持…).
    boolean isMeans(String text) {
        return plain.isMeans(text) && isFree(text);
    }
}
