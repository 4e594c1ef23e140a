package org.tigang.corpus.format;

import java.util.List;
import java.util.Optional;
import org.tigang.corpus.model.Defect;
import org.tigang.corpus.model.DefectKind;

/// Plain text: the characters as they are.
final class TextReader {
    private static final double SURE = 0.9;

    private final Encodings encodings = new Encodings();

    Decoded read(byte[] bytes, Optional<Encoding> label) {
        Encodings.Guess guess = encodings.guess(bytes, label);
        Encoding encoding = guess.encoding();
        ByteMap map = new ByteMap(bytes, encoding.charset(), encoding.markLength(bytes), bytes.length);
        return new Decoded(
                "txt",
                map.text(),
                Optional.of(encoding.label()),
                guess.confidence(),
                Optional.of(map),
                List.of(),
                Optional.empty(),
                defects(guess, map),
                List.of());
    }

    private static List<Defect> defects(Encodings.Guess guess, ByteMap map) {
        if (map.text().isBlank()) {
            return List.of(new Defect(DefectKind.EMPTY, "文件里没有文字"));
        }
        String name = guess.encoding().label();
        if (map.malformed() > 0) {
            return List.of(new Defect(DefectKind.ENCODING, damaged(name, map)));
        }
        if (guess.confidence() < SURE) {
            long percent = Math.round(100 * guess.confidence());
            return List.of(new Defect(DefectKind.ENCODING, "编码按" + name + "读，把握" + percent + "%，请核对文字"));
        }
        return List.of();
    }

    private static String damaged(String name, ByteMap map) {
        int first = map.text().indexOf(Walk.LOST);
        long line = 1
                + map.text()
                        .chars()
                        .limit(Math.max(0, first))
                        .filter(c -> c == '\n')
                        .count();
        return "编码按" + name + "读，有" + map.malformed() + "处字节不成字（第一处在第" + line + "行），可能被截断";
    }
}
