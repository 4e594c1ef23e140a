package org.tigang.app.screen;

/// A long work tells how far it is.
public interface Progress extends AutoCloseable {
    Progress SILENT = new Progress() {
        @Override
        public void step(int parts, long bytes) {}

        @Override
        public void close() {}
    };

    /// More is done. May be called by several threads.
    ///
    /// @param bytes of the files that were worked on; 0 where the work is not on files
    void step(int parts, long bytes);

    /// One more part is done.
    default void step() {
        step(1, 0);
    }

    @Override
    void close();
}
