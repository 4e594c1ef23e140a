package org.tigang.app.screen;

/// A long work tells how far it is.
public interface Progress extends AutoCloseable {
    Progress SILENT = new Progress() {
        @Override
        public void step() {}

        @Override
        public void close() {}
    };

    /// One more part is done. May be called by several threads.
    void step();

    @Override
    void close();
}
