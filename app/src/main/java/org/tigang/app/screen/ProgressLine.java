package org.tigang.app.screen;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// A moving bar on a terminal.
final class ProgressLine implements Progress {
    private static final int WIDTH = 78;

    private final ProgressBar bar;

    ProgressLine(PrintStream stream, String name, int steps) {
        bar = new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                // Its own way of finding the width loads native code.
                .setConsumer(new ConsoleProgressBarConsumer(stream, WIDTH))
                .build();
    }

    @Override
    public void step() {
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }
}
