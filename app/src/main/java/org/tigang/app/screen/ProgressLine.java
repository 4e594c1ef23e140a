package org.tigang.app.screen;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// A moving bar on a terminal: parts done, time gone and left, and megabytes a second.
final class ProgressLine implements Progress {
    private static final int WIDTH = 78;

    private final ProgressBar bar;
    private final long start = System.nanoTime();
    private final AtomicLong done = new AtomicLong();

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
    public void step(int parts, long bytes) {
        long read = done.addAndGet(bytes);
        if (read > 0) {
            double seconds = Math.max(0.001, (System.nanoTime() - start) / 1e9);
            bar.setExtraMessage(String.format(Locale.ROOT, "%.1f MB/s", read / 1e6 / seconds));
        }
        bar.stepBy(parts);
    }

    @Override
    public void close() {
        bar.close();
    }
}
