package org.tigang.app.library;

import java.nio.file.Path;

/// There is no library where one was looked for.
public final class LibraryMissingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    LibraryMissingException(Path path) {
        super(path + "：这里还没有专库，请先用 tigang take 文件夹 收入文档，或用 --library 指明专库位置");
    }
}
