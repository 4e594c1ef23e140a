package org.tigang.corpus.repair;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tigang.corpus.language.CharacterModel;
import org.tigang.corpus.language.Script;

/// Lines of Western letters that were UTF-8 or GBK, lines of numbered characters (`&#24037;`), lines of GBK
/// read as Big5.
final class Recoded {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset GBK = Charset.forName("GBK");
    private static final Pattern NUMBERED = Pattern.compile("&#(?:(\\d{1,6})|[xX]([0-9a-fA-F]{2,5}));");
    private static final int LEAST = 6;

    /// Big5 has these where GBK has ，。、：; no sound text has several.
    private static final String BIG5_MARKS = "ㄛ﹝ㄩㄜ﹜☆★";

    private Recoded() {}

    /// Characters that such lines hold several of and sound lines hardly one.
    static boolean isStrange(char c) {
        return isWestern(c) || BIG5_MARKS.indexOf(c) >= 0 || c == '&';
    }

    static Optional<Reread> read(String line) {
        return numbered(line).or(() -> western(line)).or(() -> big5(line));
    }

    private static Optional<Reread> numbered(String line) {
        if (NUMBERED.matcher(line).results().limit(LEAST).count() < LEAST) {
            return Optional.empty();
        }
        String text = NUMBERED.matcher(line).replaceAll(m -> {
            int code = m.group(1) != null ? Integer.parseInt(m.group(1)) : Integer.parseInt(m.group(2), 16);
            return Character.isValidCodePoint(code) ? Character.toString(code).replaceAll("[\\\\$]", "\\\\$0") : "";
        });
        return Optional.of(Reread.of(text, false));
    }

    private static Optional<Reread> western(String line) {
        long letters = line.chars().filter(c -> isWestern((char) c)).count();
        long others = line.chars().filter(c -> c >= 0x80).count() - letters;
        if (letters < LEAST || others > letters / 10) {
            return Optional.empty();
        }
        byte[] bytes = bytes(line);
        return decoded(bytes, StandardCharsets.UTF_8)
                .flatMap(text -> western(text).map(Reread::text).or(() -> Optional.of(text)))
                .or(() -> decoded(bytes, GBK))
                .filter(text -> chinese(text) > 0.5)
                .map(text -> Reread.of(text, false));
    }

    private static byte[] bytes(String line) {
        byte[] bytes = new byte[line.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = line.charAt(i);
            bytes[i] = c < 0x100 ? (byte) c : String.valueOf(c).getBytes(WESTERN)[0];
        }
        return bytes;
    }

    private static boolean isWestern(char c) {
        return (c >= 0x80 && c < 0x100 && c != '·' && c != '×' && c != '\u00a0')
                || (c > 0x100 && "ŒœŠšŸŽžƒˆ˜†‡‰‹›€™".indexOf(c) >= 0);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static double chinese(String text) {
        long high = text.chars().filter(c -> c >= 0x80).count();
        long han = text.chars()
                .filter(c -> Script.isHan((char) c) || (c >= 0x2010 && c < 0x3020) || c > 0xFF00)
                .count();
        return high == 0 ? 0 : (double) han / high;
    }

    /// Read again as GBK, such a line must be far more probable than as it stands.
    private static Optional<Reread> big5(String line) {
        long han = line.chars().filter(c -> c >= 0x80).count();
        long marks = line.chars().filter(c -> BIG5_MARKS.indexOf(c) >= 0).count();
        long broken = line.chars().filter(c -> c == '\uFFFD').count();
        if (han < LEAST || (marks < 2 && broken == 0) || broken * 4 > han) {
            return Optional.empty();
        }
        CharacterModel model = CharacterModel.ofChinese();
        Reread result = new Big5Lattice(ByteStream.ofBig5(line), model).read();
        double gain = mean(model, result.text()) - mean(model, line);
        return gain > 2 ? Optional.of(result) : Optional.empty();
    }

    private static double mean(CharacterModel model, String text) {
        return model.log("", text, "") / Math.max(1, text.length());
    }
}
