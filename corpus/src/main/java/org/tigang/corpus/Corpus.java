package org.tigang.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tigang.corpus.format.ByteMap;
import org.tigang.corpus.format.Decoded;
import org.tigang.corpus.format.Formats;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.Fingerprint;
import org.tigang.corpus.repair.Repairs;
import org.tigang.corpus.structure.OutlineHint;
import org.tigang.corpus.structure.SecrecyMark;
import org.tigang.corpus.structure.Source;
import org.tigang.corpus.structure.Structure;

/// The door: a file becomes clean documents.
///
/// A file that gives no text at all throws [org.tigang.corpus.format.UnreadableDocumentException]; everything less
/// is a
/// defect that the documents carry. A classified paper throws [ClassifiedDocumentException]. One corpus may be used by several threads.
public final class Corpus {
    private final Formats formats = new Formats();
    private final Repairs repairs = new Repairs();
    private final Structure structure = new Structure();

    public static Corpus open() {
        return new Corpus();
    }

    public List<Document> read(Path file) {
        return read(file.toString(), formats.bytes(file));
    }

    /// The bytes of a file, once it is known to be of a size that can be read.
    public byte[] bytes(Path file) {
        return formats.bytes(file);
    }

    /// The documents in the bytes of a file.
    ///
    /// @param source the file as the user named it; its extension is a hint
    public List<Document> read(String source, byte[] bytes) {
        Decoded decoded = formats.read(source, bytes);
        refuseClassified(source, decoded);
        Source told = new Source(
                source,
                Fingerprint.of(bytes),
                decoded.format(),
                decoded.encoding(),
                decoded.confidence(),
                decoded.outline().stream()
                        .map(mark -> new OutlineHint(mark.line(), mark.level()))
                        .toList(),
                decoded.title(),
                decoded.defects());
        return structure.documents(told, repairs.repair(decoded.text())).stream()
                .map(document -> withBytes(document, decoded.bytes()))
                .toList();
    }

    private static void refuseClassified(String source, Decoded decoded) {
        SecrecyMark.in(decoded.text(), List.of()).ifPresent(mark -> {
            throw new ClassifiedDocumentException(source, mark);
        });
    }

    /// The files below a folder that may be documents, in an order that is the same everywhere; a file stands for
    /// itself.
    public List<Path> filesIn(Path path) {
        return Folder.of(path).files();
    }

    /// What [#filesIn] leaves out though it is no hidden or temporary file: pictures, archives, folders that cannot
    /// be opened.
    public List<Path> leftOutIn(Path path) {
        return Folder.of(path).leftOut();
    }

    private static Document withBytes(Document document, Optional<ByteMap> map) {
        if (map.isEmpty() || document.edits().isEmpty()) {
            return document;
        }
        List<Edit> edits = document.edits().stream()
                .map(edit -> withBytes(edit, map.get()))
                .toList();
        return new Document(
                document.provenance(),
                document.title(),
                document.kind(),
                document.organisation(),
                document.region(),
                document.date(),
                document.year(),
                document.completeness(),
                document.text(),
                document.blocks(),
                edits,
                document.slots(),
                document.defects());
    }

    private static Edit withBytes(Edit edit, ByteMap map) {
        return new Edit(
                edit.kind(),
                edit.original(),
                Optional.of(map.bytes(edit.original())),
                edit.at(),
                edit.before(),
                edit.after(),
                edit.certified());
    }
}
