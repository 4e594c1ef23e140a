package org.tigang.indexer;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tigang.corpus.language.Segmenter;

/// One segmenter for all, made when it is first asked for: most of a cold start is its dictionary.
final class SharedSegmenter implements Supplier<Segmenter> {
    private final Supplier<Segmenter> maker;
    private @Nullable Segmenter made;

    SharedSegmenter(Supplier<Segmenter> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized Segmenter get() {
        Segmenter ready = made;
        if (ready == null) {
            ready = maker.get();
            made = ready;
        }
        return ready;
    }
}
