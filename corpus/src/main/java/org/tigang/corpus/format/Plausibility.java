package org.tigang.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// How likely each character is in Chinese office text, as a natural logarithm.
///
/// The 1,600 commonest characters (each with its traditional form, in the order of their frequency in HanLP's
/// core dictionary) follow Zipf's law; the first levels of GB 2312 and of Big5 are rarer, everything else rarer
/// still.
final class Plausibility {
    private static final float PUNCTUATION = -4;
    private static final float ASCII = -4.5f;
    private static final float WIDE = -7;
    private static final float SYMBOL = -11;
    private static final float FIRST_LEVEL = -11;
    private static final float SECOND_LEVEL = -12.5f;
    private static final float FOREIGN = -14;
    private static final float PRIVATE = -16;
    private static final float LOST = -18;

    private final float[] table = new float[Character.MAX_VALUE + 1];

    Plausibility() {
        Arrays.fill(table, FOREIGN);
        fill(0, 0x1F, PRIVATE);
        fill(0x20, 0x7E, ASCII);
        fill(0x7F, 0x9F, PRIVATE);
        fill(0x2010, 0x27BF, SYMBOL);
        fill(0xD800, 0xDFFF, SYMBOL);
        fill(0xE000, 0xF8FF, PRIVATE);
        fill(0xFF01, 0xFF5E, WIDE);
        level("GB2312", 0xB0, 0xF7, SECOND_LEVEL);
        level("GB2312", 0xB0, 0xD7, FIRST_LEVEL);
        level("Big5", 0xA4, 0xC6, FIRST_LEVEL);
        each("，。、；：“”‘’（）《》！？—…·％　〔〕「」", PUNCTUATION);
        each("\t\n\r", ASCII);
        table[Walk.LOST] = LOST;
        common();
    }

    float of(char character) {
        return table[character];
    }

    private void common() {
        List<String> ranked = Pattern.compile("\\s+").splitAsStream(resource()).toList();
        double all = Math.log((ranked.size() + 20) / 20.0);
        for (int rank = 0; rank < ranked.size(); rank++) {
            each(ranked.get(rank), (float) Math.log(0.8 / all / (rank + 20)));
        }
    }

    private static String resource() {
        try (InputStream in = Plausibility.class.getResourceAsStream("common-characters.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void level(String charset, int first, int last, float likelihood) {
        CharsetEncoder encoder = Charset.forName(charset).newEncoder();
        for (char c = 0x4E00; c <= 0x9FFF; c++) {
            if (encoder.canEncode(c)) {
                int lead = String.valueOf(c).getBytes(encoder.charset())[0] & 0xFF;
                if (lead >= first && lead <= last) {
                    table[c] = likelihood;
                }
            }
        }
    }

    private void fill(int from, int to, float likelihood) {
        Arrays.fill(table, from, to + 1, likelihood);
    }

    private void each(String characters, float likelihood) {
        characters.chars().forEach(c -> table[c] = likelihood);
    }
}
