package org.tigang.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What only a machine of its own can show: its memory, and the classes it loads.
class ForkedReadingTest {
    private static final Pattern LIBRARY =
            Pattern.compile("\\] (org\\.apache|org\\.jsoup|com\\.rtfparserkit|org\\.xml)\\.");

    @TempDir
    Path folder = Path.of("");

    @Test
    void aDocumentOfAThousandPagesIsReadInHalfAGigabyte() throws IOException, InterruptedException {
        Random random = new Random(7);
        StringBuilder body = new StringBuilder();
        // GB/T 9704-2012 sets 22 lines of 28 characters on a page.
        for (int line = 0; line < 1000 * 22 / 4; line++) {
            StringBuilder text = new StringBuilder();
            random.ints(4 * 28, 0x4E00, 0x9FA5).forEach(c -> text.append((char) c));
            body.append(Fixtures.paragraph(text.toString()));
        }
        Path file = Files.write(folder.resolve("长.docx"), Fixtures.docx(body.toString()));
        String told = fork(file, "-Xmx512m");
        assertThat(told).contains("docx " + (1000 * 22 * 28 + 1000 * 22 / 4 - 1));
    }

    @Test
    void aTextLoadsNoLibrary() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("短.txt"), "青石镇总工会2024年工作总结");
        String told = fork(file, "-Xlog:class+load");
        assertThat(told).contains("txt 15", Formats.class.getName());
        assertThat(told.lines().filter(line -> LIBRARY.matcher(line).find())).isEmpty();
    }

    private static String fork(Path file, String option) throws IOException, InterruptedException {
        return Fork.run(option, ForkedReading.class, List.of(file.toString()));
    }
}
