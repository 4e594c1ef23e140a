package org.tigang.corpus.format;

import java.nio.file.Path;

/// Reads one file and tells its format and its length.
final class ForkedReading {
    private ForkedReading() {}

    public static void main(String[] arguments) {
        Decoded decoded = new Formats().read(Path.of(arguments[0]));
        System.out.println(decoded.format() + " " + decoded.text().length());
    }
}
