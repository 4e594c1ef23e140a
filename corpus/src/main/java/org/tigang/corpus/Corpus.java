package org.tigang.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tigang.corpus.format.ByteMap;
import org.tigang.corpus.format.Decoded;
import org.tigang.corpus.format.Formats;
import org.tigang.corpus.format.Packed;
import org.tigang.corpus.format.UnreadableDocumentException;
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
/// A file that gives no text at all throws [org.tigang.corpus.format.UnreadableDocumentException]; everything
/// less is a defect that the documents carry. A classified paper throws [ClassifiedDocumentException].
///
/// One corpus may be used by several threads.
public final class Corpus {
    private final Formats formats = new Formats();
    private final Repairs repairs = new Repairs();
    private final Structure structure = new Structure();

    public static Corpus open() {
        return new Corpus();
    }

    /// The documents of a file, or of all the files in an archive.
    public List<Document> read(Path file) {
        return read(file.toString(), formats.bytes(file));
    }

    /// The bytes of a file, once it is known to be of a size that can be read.
    public byte[] bytes(Path file) {
        return formats.bytes(file);
    }

    /// The files that are packed in an archive, each with its bytes or with what is wrong with it; a file that is
    /// no archive stands for itself.
    ///
    /// @param source the file as the user named it
    public List<Packed> unpack(String source, byte[] bytes) {
        return formats.unpack(source, bytes);
    }

    /// The documents in the bytes of a file; of an archive those of all its files. A file in it that cannot be
    /// read loses itself alone, unless there is no other.
    ///
    /// @param source the file as the user named it; its extension is a hint
    public List<Document> read(String source, byte[] bytes) {
        List<Packed> files = unpack(source, bytes);
        if (files.size() == 1 && files.getFirst() instanceof Packed.File only) {
            return documents(only);
        }
        List<Document> documents = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (Packed file : files) {
            switch (file) {
                case Packed.Refused refused -> failures.add(refused.why());
                case Packed.File readable -> collect(readable, documents, failures);
            }
        }
        if (documents.isEmpty() && !failures.isEmpty()) {
            throw new UnreadableDocumentException(failures.getFirst());
        }
        return documents;
    }

    private void collect(Packed.File file, List<Document> documents, List<String> failures) {
        try {
            documents.addAll(documents(file));
        } catch (UnreadableDocumentException e) {
            failures.add(String.valueOf(e.getMessage()));
        }
    }

    private List<Document> documents(Packed.File file) {
        String source = file.source();
        byte[] bytes = file.bytes();
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
        SecrecyMark.in(decoded.text(), decoded.margins()).ifPresent(mark -> {
            throw new ClassifiedDocumentException(source, mark);
        });
    }

    /// The files below a folder that may be documents, in an order that is the same everywhere; a file stands for
    /// itself.
    public List<Path> filesIn(Path path) {
        return Folder.of(path).files();
    }

    /// What [#filesIn] leaves out though it is no hidden or temporary file: pictures, programs, folders that
    /// cannot be opened.
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
