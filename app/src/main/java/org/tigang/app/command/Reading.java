package org.tigang.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.tigang.app.library.FileReading;
import org.tigang.app.library.ReadAhead;
import org.tigang.app.screen.Progress;
import org.tigang.app.screen.Screen;
import org.tigang.corpus.Corpus;

/// Reads what a user named, tells of what cannot be read, and knows the exit code.
final class Reading {
    private final Screen screen;
    private final Corpus corpus = Corpus.open();
    private int served;
    private int failed;

    Reading(Screen screen) {
        this.screen = screen;
    }

    void each(List<Path> paths, Predicate<String> known, Consumer<FileReading> consumer) {
        eachBatch(paths, known, batch -> batch.forEach(consumer));
    }

    /// Files that came together are handed on together.
    void eachBatch(List<Path> paths, Predicate<String> known, Consumer<List<FileReading>> consumer) {
        List<Path> files = files(paths);
        try (Progress progress = screen.progress("读取", files.size())) {
            new ReadAhead(corpus, known).each(files, batch -> {
                consumer.accept(served(batch.readings()));
                progress.step(batch.files(), batch.bytes());
            });
        }
    }

    private List<FileReading> served(List<FileReading> readings) {
        List<FileReading> good = new ArrayList<>();
        for (FileReading reading : readings) {
            if (reading instanceof FileReading.Unreadable unreadable) {
                fail(unreadable.why());
            } else {
                good.add(reading);
            }
        }
        served += good.size();
        return good;
    }

    private void fail(String why) {
        screen.tell(why);
        failed++;
    }

    private List<Path> files(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.exists(path)) {
                files.addAll(corpus.filesIn(path));
            } else {
                fail(path + "：没有这个文件或文件夹，请检查路径");
            }
        }
        if (files.isEmpty() && failed == 0) {
            fail(paths.getFirst() + "：文件夹里没有可以读取的文档（TXT、HTML、Word、WPS、RTF、ODT、PDF、表格、ZIP）");
        }
        return files;
    }

    int served() {
        return served;
    }

    int failed() {
        return failed;
    }

    int exit() {
        if (failed == 0) {
            return Exit.DONE;
        }
        return served == 0 ? Exit.IMPOSSIBLE : Exit.PARTLY;
    }
}
