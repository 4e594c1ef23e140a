package org.tigang.corpus.repair;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The characters that writers take for one another: `confusions.txt` beside this class.
final class Confusions {
    private static final String[] OTHERS = others();

    private Confusions() {}

    /// Those this one is taken for; empty for most.
    static String of(char c) {
        return OTHERS[c];
    }

    private static String[] others() {
        String[] others = new String[Character.MAX_VALUE + 1];
        Arrays.fill(others, "");
        for (String group : groups().lines().toList()) {
            for (int i = 0; !group.startsWith("#") && i < group.length(); i++) {
                String c = group.substring(i, i + 1);
                others[c.charAt(0)] += group.replace(c, "");
            }
        }
        return others;
    }

    /// One group a line; `#` opens a comment.
    private static String groups() {
        try (InputStream file = Confusions.class.getResourceAsStream("confusions.txt")) {
            if (file == null) {
                throw new IllegalStateException("the list of confusions is missing from the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
