package org.tigang.corpus.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// What the first bytes of a file tell.
enum Signature {
    PDF,
    ZIP,
    OLE,
    RTF,
    /// An archive that cannot be read.
    PACKED,
    OTHER;

    static Signature of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(1024, bytes.length), ISO_8859_1);
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return ZIP;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE;
        }
        if (head.stripLeading().startsWith("{\\rtf")) {
            return RTF;
        }
        if (head.startsWith("Rar!\u001A\7")
                || head.startsWith("7z\u00BC\u00AF'\u001C")
                || head.startsWith("\u001F\u008B\b")) {
            return PACKED;
        }
        // ISO 32000-1, annex H: the header may stand anywhere in the first 1024 bytes
        return head.contains("%PDF-") ? PDF : OTHER;
    }
}
