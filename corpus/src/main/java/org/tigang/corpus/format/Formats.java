package org.tigang.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// The door of this package: a file of any kind becomes text.
///
/// What a file is, is told by its content; its name is asked only where the content leaves a doubt. A reader and
/// its library are loaded when the first file of their kind is met. Whatever a file holds, the only exception
/// that comes out is [UnreadableDocumentException], and it comes in bounded time.
public final class Formats {
    static final String TOO_LARGE = "文件超过200 MB，请拆分后再试";
    /// Milliseconds; a large file has more.
    private static final long LONGEST = 20_000;
    private static final Set<String> READABLE = Set.of(
            "txt", "htm", "html", "docx", "docm", "doc", "wps", "rtf", "odt", "pdf", "xlsx", "xls", "csv", "zip");

    private final TextReader texts = new TextReader();
    private final Watchdog watchdog = new Watchdog(LONGEST);

    public Decoded read(Path file) {
        return read(file.toString(), bytes(file));
    }

    /// The bytes of a file that is not too large to be read.
    public byte[] bytes(Path file) {
        String name = file.toString();
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadableDocumentException(name, "这是文件夹，请指定其中的文件");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new UnreadableDocumentException(name, "不是普通文件（是设备或管道），不能读取");
            }
            return bytes(name, file);
        } catch (NoSuchFileException e) {
            throw new UnreadableDocumentException(name, "没有这个文件，请检查路径", e);
        } catch (AccessDeniedException e) {
            throw new UnreadableDocumentException(name, "没有读取权限，请检查文件属性", e);
        } catch (IOException e) {
            throw new UnreadableDocumentException(name, "读取失败，请检查磁盘或网络盘", e);
        }
    }

    /// A file may grow while it is read, and some have no size at all.
    private static byte[] bytes(String name, Path file) throws IOException {
        if (Files.size(file) > Limits.BYTES) {
            throw new UnreadableDocumentException(name, TOO_LARGE);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Limits.BYTES + 1);
            if (bytes.length > Limits.BYTES) {
                throw new UnreadableDocumentException(name, TOO_LARGE);
            }
            return bytes;
        }
    }

    /// The files that are packed in a file, in their order; a file that is no archive stands for itself.
    ///
    /// @throws UnreadableDocumentException where there is nothing that could be read
    public List<Packed> unpack(String name, byte[] bytes) {
        return Signature.of(bytes) == Signature.ZIP
                ? watchdog.watch(name, bytes.length, () -> Archive.unpack(name, bytes))
                : List.of(new Packed.File(name, bytes));
    }

    /// The text in the bytes of a file that is no archive.
    ///
    /// @param name the file as the user named it; its extension is a hint
    public Decoded read(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new UnreadableDocumentException(name, "空文件（0字节），请重新获取原件");
        }
        if (bytes.length > Limits.BYTES) {
            throw new UnreadableDocumentException(name, TOO_LARGE);
        }
        return watchdog.watch(name, bytes.length, () -> decoded(name, bytes));
    }

    private Decoded decoded(String name, byte[] bytes) {
        return switch (Signature.of(bytes)) {
            case PDF -> new PdfReader().read(name, bytes);
            case ZIP -> new ZipReader().read(name, bytes);
            case OLE -> new OleReader().read(name, bytes);
            case RTF -> new RtfReader().read(name, bytes);
            case PACKED -> throw new UnreadableDocumentException(name, "RAR、7Z 等压缩包暂不能读，请解压或改用 ZIP 后再试");
            case OTHER -> text(name, bytes);
        };
    }

    private Decoded text(String name, byte[] bytes) {
        String extension = FileNames.extension(name.replace('\\', '/'));
        Decoded decoded = texts.read(bytes, Pages.label(bytes));
        if (!TextSense.isText(decoded, extension)) {
            throw new UnreadableDocumentException(name, binary(extension));
        }
        if (Pages.isPage(decoded.text(), extension)) {
            return new HtmlReader().read(decoded);
        }
        boolean table = extension.equals("csv") || extension.equals("tsv");
        return table ? new CsvReader().read(decoded).orElse(decoded) : decoded;
    }

    private static String binary(String extension) {
        return READABLE.contains(extension)
                ? "扩展名是 ." + extension + "，内容却不是，文件可能已损坏或改过名，请重新获取原件"
                : "不是能读的文档（能读 TXT、HTML、DOCX、DOC、WPS、RTF、ODT、PDF、XLSX、XLS、CSV、ZIP），请另存为 DOCX 后再试";
    }
}
