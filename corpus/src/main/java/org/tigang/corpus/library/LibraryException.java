package org.tigang.corpus.library;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// The library could not do it. The message is one line for the user: where, what is wrong, what to do.
public final class LibraryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    LibraryException(String message) {
        super(message);
    }

    LibraryException(String message, Throwable cause) {
        super(message, cause);
    }

    static LibraryException busy(Path folder) {
        return new LibraryException(folder + "：另一个 tigang 正在写这个专库，请等它结束后再试");
    }

    static LibraryException damaged(Path file) {
        return new LibraryException(file + "：文件已损坏，请运行 tigang rebuild 从原件重读");
    }

    static LibraryException of(Path folder, IOException e) {
        String reason =
                e instanceof FileSystemException f ? String.valueOf(f.getReason()) : String.valueOf(e.getMessage());
        boolean full = reason.contains("space") || reason.contains("too large") || reason.contains("quota");
        String why = full ? "磁盘已满或超出限额，请腾出空间后重试（已收入的不受影响）" : "读写失败，请检查文件夹权限和磁盘";
        return new LibraryException(folder + "：" + why, e);
    }
}
