package org.tigang.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The encodings that Chinese office files come in. GB18030 stands for GB2312 and GBK too, which it contains.
enum Encoding {
    UTF_8_BYTES("UTF-8", UTF_8, Set.of("utf-8", "utf8"), 0xEF, 0xBB, 0xBF),
    GB_18030("GB18030", Charset.forName("GB18030"), Set.of("gb18030", "gbk", "gb2312", "gb_2312-80", "x-gbk", "cp936")),
    UTF_16_LITTLE("UTF-16LE", UTF_16LE, Set.of("utf-16le", "utf-16", "unicode"), 0xFF, 0xFE),
    UTF_16_BIG("UTF-16BE", UTF_16BE, Set.of("utf-16be"), 0xFE, 0xFF),
    // Windows' own variant: files named Big5 hold its additions (恒 裏 粧)
    BIG_5("Big5", Charset.forName("x-windows-950"), Set.of("big5", "big5-hkscs", "cp950", "x-x-big5"));

    private final String label;
    private final Charset charset;
    private final Set<String> names;
    private final int[] mark;

    Encoding(String label, Charset charset, Set<String> names, int... mark) {
        this.label = label;
        this.charset = charset;
        this.names = names;
        this.mark = mark;
    }

    String label() {
        return label;
    }

    Charset charset() {
        return charset;
    }

    /// How many bytes at the beginning are the byte order mark.
    int markLength(byte[] bytes) {
        if (mark.length == 0 || bytes.length < mark.length) {
            return 0;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return 0;
            }
        }
        return mark.length;
    }

    static Optional<Encoding> ofMark(byte[] bytes) {
        return Arrays.stream(values()).filter(e -> e.markLength(bytes) > 0).findFirst();
    }

    /// The encoding that a page calls by this name.
    static Optional<Encoding> named(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(e -> e.names.contains(plain)).findFirst();
    }
}
