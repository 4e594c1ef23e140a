package org.tigang.corpus.format;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/// Rich Text Format 1.9.1; its code pages and Unicode escapes are the library's, what they make of a page is ours.
final class RtfReader {
    Decoded read(String name, byte[] bytes) {
        RtfBody body = new RtfBody();
        try {
            new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), body);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocumentException(name, "RTF 文件不完整或已损坏，请用 Word 或 WPS 打开后另存为 DOCX 再试", e);
        }
        return Decoded.of("rtf", body.lines())
                .withOutline(body.outline())
                .withTitle(body.title())
                .withMargins(body.margins());
    }
}
