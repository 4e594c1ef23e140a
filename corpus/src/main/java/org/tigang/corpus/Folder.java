package org.tigang.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.tigang.corpus.format.FileNames;

/// The files below a folder, told apart by their names.
record Folder(List<Path> files, List<Path> leftOut) {
    private static final Comparator<Path> ORDER =
            Comparator.comparing(path -> path.toString().replace('\\', '/'));

    static Folder of(Path path) {
        if (!Files.isDirectory(path)) {
            return new Folder(List.of(path), List.of());
        }
        Visitor visitor = new Visitor(path);
        try {
            Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        visitor.files.sort(ORDER);
        visitor.leftOut.sort(ORDER);
        return new Folder(visitor.files, visitor.leftOut);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path top;
        private final List<Path> files = new ArrayList<>();
        private final List<Path> leftOut = new ArrayList<>();

        Visitor(Path top) {
            this.top = top;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = !folder.equals(top) && !FileNames.isVisible(name(folder));
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (FileNames.isVisible(name(file))) {
                (FileNames.mayBeDocument(name(file)) ? files : leftOut).add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            leftOut.add(file);
            return FileVisitResult.CONTINUE;
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
