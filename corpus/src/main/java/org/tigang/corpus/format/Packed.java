package org.tigang.corpus.format;

/// A file by itself, or one that was packed into an archive.
public sealed interface Packed {

    /// As the user named it; within an archive `a.zip!/目录/文件.docx`.
    String source();

    // The bytes are handed on once and never compared.
    @SuppressWarnings("ArrayRecordComponent")
    record File(String source, byte[] bytes) implements Packed {}

    /// It could not be unpacked.
    ///
    /// @param why one line for the user that names the file
    record Refused(String source, String why) implements Packed {}
}
