package org.tigang.app.drafting;

/// A report's title as the name of a file, on any system.
final class FileName {
    /// In characters; file systems count 255 bytes, of which a Hanzi takes three.
    private static final int LONGEST = 60;

    private FileName() {}

    static String of(String title) {
        String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "").strip().replaceFirst("[. ]+$", "");
        int length = Math.min(LONGEST, name.codePointCount(0, name.length()));
        return name.isEmpty() ? "报告" : name.substring(0, name.offsetByCodePoints(0, length));
    }
}
