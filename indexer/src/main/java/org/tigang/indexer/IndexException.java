package org.tigang.indexer;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.tigang.indexer.lucene.IndexLockedException;
import org.tigang.indexer.lucene.OtherFormatException;
import org.tigang.indexer.lucene.QueryTooLongException;

/// The index cannot be read or written; the message is one Chinese line that says what to do.
public final class IndexException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// Whether the index is of an earlier version of the program: it must be made anew, and can be.
    public boolean isOutdated() {
        return getCause() instanceof OtherFormatException other && !other.isNewer();
    }

    IndexException(String message) {
        super(message);
    }

    private IndexException(String message, Throwable cause) {
        super(message, cause);
    }

    static IndexException reading(Path path, Exception cause) {
        if (cause instanceof FileNotFoundException) {
            return new IndexException(path + " 里没有索引，请运行 tigang rebuild 建立", cause);
        }
        if (cause instanceof QueryTooLongException) {
            return new IndexException("检索式里的词太多，一次查不了，请删去一些，或分几次查", cause);
        }
        if (cause instanceof OtherFormatException other) {
            return new IndexException(
                    other.isNewer()
                            ? path + " 的索引由更新版本的 tigang 建立，请升级后再打开"
                            : path + " 的索引由以前的版本建立，请运行 tigang rebuild 重建",
                    cause);
        }
        return new IndexException(path + " 的索引已损坏，请运行 tigang rebuild 重建（不会丢失文档）", cause);
    }

    static IndexException opening(Path path, IOException cause) {
        boolean unwritable = cause instanceof IndexLockedException || cause instanceof FileSystemException;
        return unwritable ? writing(path, cause) : reading(path, cause);
    }

    static IndexException writing(Path path, IOException cause) {
        if (cause instanceof IndexLockedException) {
            return new IndexException(path + " 的索引正由另一个程序写入，请等它结束后再试", cause);
        }
        return new IndexException(path + " 的索引写不进去，请检查磁盘空间和权限后重试（" + cause.getMessage() + "）", cause);
    }
}
