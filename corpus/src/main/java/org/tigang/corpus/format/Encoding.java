package org.tigang.corpus.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The encodings that Chinese office files come in. GB18030 stands for GB2312 and GBK too, which it contains.
enum Encoding {
    UTF_8_BYTES("UTF-8", UTF_8, " utf-8 utf8 ", "\u00EF\u00BB\u00BF"),
    GB_18030("GB18030", Charset.forName("GB18030"), " gb18030 gbk gb2312 gb_2312-80 x-gbk cp936 ", ""),
    UTF_16_LITTLE("UTF-16LE", UTF_16LE, " utf-16le utf-16 unicode ", "\u00FF\u00FE"),
    UTF_16_BIG("UTF-16BE", UTF_16BE, " utf-16be ", "\u00FE\u00FF"),
    // Windows' own variant: files named Big5 hold its additions (恒 裏 粧)
    BIG_5("Big5", Charset.forName("x-windows-950"), " big5 big5-hkscs cp950 x-x-big5 ", "");

    private final String label;
    private final Charset charset;
    private final String names;
    private final String mark;

    Encoding(String label, Charset charset, String names, String mark) {
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
        String head = new String(bytes, 0, Math.min(3, bytes.length), ISO_8859_1);
        return head.startsWith(mark) ? mark.length() : 0;
    }

    static Optional<Encoding> ofMark(byte[] bytes) {
        return Arrays.stream(values()).filter(e -> e.markLength(bytes) > 0).findFirst();
    }

    /// The encoding that a page calls by this name.
    static Optional<Encoding> named(String name) {
        String plain = " " + name.toLowerCase(Locale.ROOT) + " ";
        return Arrays.stream(values()).filter(e -> e.names.contains(plain)).findFirst();
    }
}
