package org.tigang.indexer;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.tigang.indexer.lucene.IndexLockedException;
import org.tigang.indexer.lucene.QueryTooLongException;

/// The index cannot be read or written; the message is one Chinese line that says what to do.
public final class IndexException extends RuntimeException {
    private static final long serialVersionUID = 1;

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
        return new IndexException(path + " 的索引已损坏，或由其他版本写成，请运行 tigang rebuild 重建", cause);
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
