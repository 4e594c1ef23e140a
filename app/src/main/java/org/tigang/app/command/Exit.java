package org.tigang.app.command;

/// The exit codes that scripts rely on.
final class Exit {
    static final int DONE = 0;
    static final int PARTLY = 1;
    static final int USAGE = 2;
    static final int IMPOSSIBLE = 3;

    private Exit() {}
}
