package org.tigang.app.command;

import java.io.PrintWriter;
import java.io.Writer;
import org.tigang.app.screen.Screen;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// Help in Chinese, on the screen's own streams.
final class HelpText {
    private HelpText() {}

    static CommandLine chinese(CommandLine line, Screen screen) {
        line.setOut(new PrintWriter(new Lines(screen), true));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.getCommandSpec().version("tigang " + version());
        chinese(line);
        return line;
    }

    private static void chinese(CommandLine line) {
        line.getCommandSpec()
                .usageMessage()
                .synopsisHeading("%n用法：")
                .optionListHeading("%n选项：%n")
                .parameterListHeading("%n参数：%n")
                .commandListHeading("%n命令：%n")
                .adjustLineBreaksForWideCJKCharacters(true)
                .width(100);
        line.getSubcommands().values().forEach(HelpText::chinese);
    }

    private static String version() {
        String version = HelpText.class.getPackage().getImplementationVersion();
        return version == null ? "开发版" : version;
    }

    /// Hands whole lines to the screen.
    private static final class Lines extends Writer {
        private final Screen screen;
        private final StringBuilder line = new StringBuilder();

        Lines(Screen screen) {
            this.screen = screen;
        }

        @Override
        public void write(char[] characters, int from, int length) {
            line.append(characters, from, length);
        }

        @Override
        public void flush() {
            line.toString().lines().forEach(screen::print);
            line.setLength(0);
        }

        @Override
        public void close() {
            flush();
        }
    }
}
