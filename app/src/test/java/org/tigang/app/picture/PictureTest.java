package org.tigang.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The README's picture shows what the program answers today.
///
/// Pixels differ from machine to machine, words do not: `docs/tigang.txt` holds the words of the picture, and
/// they are compared. Both files are written by `-Dgolden.update=true`.
class PictureTest {
    private static final Path ROOT = Path.of(System.getProperty("tigang.root"));
    private static final Path PICTURE = ROOT.resolve("docs/tigang.png");
    private static final Path WORDS = ROOT.resolve("docs/tigang.txt");
    private static final long LARGEST = 300_000;

    @TempDir
    Path scratch = Path.of("");

    @BeforeAll
    static void noScreenIsNeeded() {
        System.setProperty("java.awt.headless", "true");
    }

    @Test
    void theWordsOfThePictureAreTheProgramsOwn() throws IOException {
        Showcase showcase = new SampleShowcase(ROOT, scratch).make();
        BufferedImage picture = Painter.paint(showcase);
        if (Boolean.getBoolean("golden.update")) {
            ImageIO.write(picture, "png", PICTURE.toFile());
            Files.writeString(WORDS, showcase.words());
        }
        assertThat(showcase.words()).isEqualTo(Files.readString(WORDS));
    }

    @Test
    void thePictureIsOfTheRightSize() throws IOException {
        BufferedImage picture = ImageIO.read(PICTURE.toFile());
        assertThat(picture.getWidth()).isEqualTo(Painter.WIDTH);
        assertThat(picture.getHeight()).isEqualTo(Painter.HEIGHT);
        assertThat(Files.size(PICTURE)).isLessThan(LARGEST);
    }
}
