package org.tigang.indexer.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What is made of the whole index when it is first asked for; an open index never changes.
final class Once<T> implements Supplier<T> {
    private final Maker<T> maker;
    private @Nullable T made;

    Once(Maker<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T ready = made;
        if (ready == null) {
            ready = make();
            made = ready;
        }
        return ready;
    }

    private T make() {
        try {
            return maker.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    interface Maker<T> {
        T make() throws IOException;
    }
}
