package org.tigang.corpus.format;

import java.io.IOException;
import java.util.Optional;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/// The binary documents of Word 6 to 2003, which WPS writes under its own ending too. Macros are bytes like any
/// other.
final class DocReader {
    Decoded read(DirectoryNode root) throws IOException {
        OldDocReader old = new OldDocReader(root);
        if (old.isOld()) {
            return old.read();
        }
        DocTables.check(root, old.stream());
        return readNew(root);
    }

    private static Decoded readNew(DirectoryNode root) throws IOException {
        try (HWPFDocument document = new HWPFDocument(root)) {
            DocBody body = new DocBody();
            body.read(document.getRange());
            body.read(document.getMainTextboxRange());
            DocBody margins = new DocBody();
            margins.read(document.getHeaderStoryRange());
            return Decoded.of("doc", body.text())
                    .withTitle(Optional.ofNullable(document.getSummaryInformation())
                            .map(SummaryInformation::getTitle))
                    .withMargins(margins.text().lines());
        }
    }
}
