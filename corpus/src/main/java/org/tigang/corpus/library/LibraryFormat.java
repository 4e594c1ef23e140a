package org.tigang.corpus.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;

/// The number of the way in which a library lies in its folder. A newer one than this is not opened.
final class LibraryFormat {
    private static final int NUMBER = 1;

    private LibraryFormat() {}

    static void check(Shelves shelves) throws IOException {
        if (!Files.exists(shelves.format())) {
            return;
        }
        String format = Files.readString(shelves.format()).strip();
        if (!format.matches("\\d{1,9}")) {
            throw new LibraryException(shelves.folder() + "：这个文件夹不是 tigang 的专库，请换一个文件夹");
        }
        if (Integer.parseInt(format) > NUMBER) {
            throw new LibraryException(shelves.folder() + "：专库由更新版本的 tigang 建立（格式" + format + "），请升级后再打开");
        }
    }

    static void mark(Shelves shelves) throws IOException {
        if (!Files.exists(shelves.format())) {
            SafeFile.write(shelves.format(), (NUMBER + "\n").getBytes(UTF_8));
        }
    }
}
