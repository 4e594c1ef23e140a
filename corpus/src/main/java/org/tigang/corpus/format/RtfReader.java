package org.tigang.corpus.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rich Text Format 1.9.1; its code pages and Unicode escapes are the library's, what they make of a page is
/// ours.
final class RtfReader {
    private static final Pattern BINARY = Pattern.compile("\\\\bin(\\d{1,18})");

    Decoded read(String name, byte[] bytes) {
        RtfBody body = new RtfBody();
        try {
            checkBinary(bytes);
            new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), body);
        } catch (BeyondLimitsException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocumentException(name, "RTF 文件不完整或已损坏，请用 Word 或 WPS 打开后另存为 DOCX 再试", e);
        }
        return Decoded.of("rtf", body.body()).withTitle(body.title()).withMargins(body.margins());
    }

    /// The library makes room for as many bytes as a file says will come.
    private static void checkBinary(byte[] bytes) throws IOException {
        Matcher binary = BINARY.matcher(new String(bytes, ISO_8859_1));
        while (binary.find()) {
            if (Long.parseLong(binary.group(1)) > bytes.length) {
                throw new IOException("fewer bytes than " + binary.group());
            }
        }
    }
}
