package org.tigang.corpus.format;

import java.util.Locale;
import java.util.Set;

/// What a file's name tells before it is opened.
public final class FileNames {
    // What stands beside documents and cannot be one; anything else is looked into.
    private static final Set<String> NO_DOCUMENT = Set.of(
            "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "svg", "ico", "css", "js", "json", "xml", "yaml",
            "yml", "rar", "7z", "gz", "tar", "exe", "dll", "jar", "mp3", "mp4", "avi", "wav", "mov", "ppt", "pptx",
            "lnk", "db", "woff", "woff2", "ttf", "otf", "tmp", "bak", "log");
    private static final Set<String> HIDDEN = Set.of("Thumbs.db", "desktop.ini", "__MACOSX");

    private FileNames() {}

    /// Whether a file of this name is worth opening.
    public static boolean mayBeDocument(String path) {
        return !NO_DOCUMENT.contains(extension(path));
    }

    /// Whether nothing on the way to a file is hidden or left over by a program.
    ///
    /// @param path with `/` between its parts
    public static boolean isVisible(String path) {
        for (String part : path.split("/", -1)) {
            // ~$ is how Word names the file that says a document is open.
            if (part.startsWith(".") || part.startsWith("~$") || HIDDEN.contains(part)) {
                return false;
            }
        }
        return true;
    }

    /// In small letters, without the dot; empty where there is none.
    static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
