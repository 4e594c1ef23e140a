package org.tigang.app.command;

/// A command that cannot be done. The message is one Chinese line: what, where, what to do.
final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int exit;

    private CommandException(int exit, String message) {
        super(message);
        this.exit = exit;
    }

    static CommandException wrongUsage(String message) {
        return new CommandException(Exit.USAGE, message);
    }

    static CommandException impossible(String message) {
        return new CommandException(Exit.IMPOSSIBLE, message);
    }

    int exit() {
        return exit;
    }
}
