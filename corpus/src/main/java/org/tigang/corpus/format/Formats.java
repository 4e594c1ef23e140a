package org.tigang.corpus.format;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The door of this package: a file of any kind becomes text.
///
/// What a file is, is told by its content; its name is asked only where the content leaves a doubt.
public final class Formats {
    private static final long LARGEST = 200L << 20;

    private final TextReader texts = new TextReader();
    private final HtmlReader pages = new HtmlReader();
    private final DocxReader words = new DocxReader();
    private final PdfReader papers = new PdfReader();

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
            if (Files.size(file) > LARGEST) {
                throw tooLarge(name);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new UnreadableDocumentException(name, "没有这个文件，请检查路径", e);
        } catch (AccessDeniedException e) {
            throw new UnreadableDocumentException(name, "没有读取权限，请检查文件属性", e);
        } catch (IOException e) {
            throw new UnreadableDocumentException(name, "读取失败，请检查磁盘或网络盘", e);
        }
    }

    /// The text in the bytes of a file.
    ///
    /// @param name the file as the user named it; its extension is a hint
    public Decoded read(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new UnreadableDocumentException(name, "空文件（0字节），请重新获取原件");
        }
        if (bytes.length > LARGEST) {
            throw tooLarge(name);
        }
        return switch (Signature.of(bytes)) {
            case PDF -> papers.read(name, bytes);
            case ZIP -> words.read(name, bytes);
            case OLE -> throw OldOffice.refusal(name, bytes);
            case RTF -> throw new UnreadableDocumentException(name, "RTF 文件暂不能读，请用 Word 或 WPS 另存为 DOCX 后再试");
            case OTHER -> text(name, bytes);
        };
    }

    private Decoded text(String name, byte[] bytes) {
        Optional<Encoding> label = HtmlReader.label(bytes);
        Decoded decoded = texts.read(bytes, label);
        if (!isText(decoded.text())) {
            throw new UnreadableDocumentException(name, binary(extension(name)));
        }
        return HtmlReader.isPage(decoded.text(), extension(name)) ? pages.read(decoded) : decoded;
    }

    private static String binary(String extension) {
        return switch (extension) {
            case "docx", "pdf", "txt", "html", "htm" -> "扩展名是 ." + extension + "，内容却不是，文件可能已损坏或改过名，请重新获取原件";
            default -> "不是能读的文档（能读 TXT、HTML、DOCX、PDF），请另存为 DOCX 后再试";
        };
    }

    /// Binary files are full of control characters; a text has hardly any.
    private static boolean isText(String text) {
        long strange = text.chars().filter(c -> isControl(c) || c == Walk.LOST).count();
        return strange * 50 <= text.length() || strange <= 2;
    }

    private static boolean isControl(int c) {
        return c < ' ' && "\t\n\r\f".indexOf(c) < 0;
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static UnreadableDocumentException tooLarge(String name) {
        return new UnreadableDocumentException(name, "文件超过200 MB，请拆分后再试");
    }
}
