package org.tigang.generator.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes a file whole or not at all.
final class SafeFile {

    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private SafeFile() {}

    /// @throws ExportException with the file's name and the remedy; nothing half-written stays
    static void write(Path file, Content content) {
        try {
            // A device or a pipe cannot be replaced, only written to.
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                writeInto(file, content);
            } else {
                writeBeside(file, content);
            }
        } catch (IOException e) {
            throw new ExportException("无法写入 " + file + "：" + reason(e), e);
        }
    }

    private static void writeInto(Path file, Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            content.writeTo(out);
        }
    }

    private static void writeBeside(Path file, Content content) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW))) {
                content.writeTo(out);
            }
            replace(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "文件夹不存在。请先建立文件夹，或换一个位置。";
            case AccessDeniedException _ -> "没有写入权限，或文件正被其他程序打开。请关闭该文件，或换一个位置。";
            default -> "写入中断，磁盘可能已满或超出限额。请检查磁盘空间和写入权限后重试。";
        };
    }

    /// The line for the user where only a stream is known.
    static String interrupted(String what, IOException e) {
        return "无法写出 " + what + "：" + reason(e);
    }
}
