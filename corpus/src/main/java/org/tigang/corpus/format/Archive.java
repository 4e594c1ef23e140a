package org.tigang.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/// Unpacks ZIP archives into memory. A bad entry does not lose the others, and nothing is ever written.
final class Archive {
    private static final Charset GB = Charset.forName("GB18030");

    private final String name;
    private final Allowance allowance;
    private final List<Packed> files = new ArrayList<>();

    private Archive(String name, int size) {
        this.name = name;
        this.allowance = new Allowance(name, size);
    }

    /// The files in an archive; of any other file the file itself.
    static List<Packed> unpack(String name, byte[] bytes) {
        if (Signature.of(bytes) != Signature.ZIP) {
            return List.of(new Packed.File(name, bytes));
        }
        Archive archive = new Archive(name, bytes.length);
        archive.unpack(name, bytes, 0);
        if (archive.files.isEmpty()) {
            throw new UnreadableDocumentException(name, "是压缩包，里面没有可以读取的文档；请解压后再试");
        }
        return archive.files;
    }

    private void unpack(String source, byte[] bytes, int depth) {
        try (Zip zip = new Zip(name, bytes, allowance)) {
            if (ZipReader.isDocument(zip)) {
                files.add(new Packed.File(source, bytes));
            } else if (depth == Limits.ARCHIVES) {
                files.add(refused(source, "压缩包套了" + Limits.ARCHIVES + "层以上，没有读取；请解压后再试"));
            } else {
                entries(source, zip, depth);
            }
        } catch (IOException | IllegalArgumentException e) {
            // What it is and what is wrong with it, its reader will tell.
            files.add(new Packed.File(source, bytes));
        }
    }

    private void entries(String source, Zip zip, int depth) {
        for (ZipArchiveEntry entry : zip.entries()) {
            String path = path(entry);
            if (!entry.isDirectory()
                    && !path.endsWith("/")
                    && FileNames.isVisible(path)
                    && FileNames.mayBeDocument(path)) {
                entry(source + "!/" + path, zip, entry, depth);
            }
        }
    }

    private void entry(String source, Zip zip, ZipArchiveEntry entry, int depth) {
        if (!zip.canOpen(entry)) {
            files.add(refused(source, "压缩包里的这个文件有密码或压缩方式特殊，请解压后再试"));
            return;
        }
        try (InputStream in = zip.open(entry)) {
            byte[] bytes = in.readNBytes(Limits.BYTES + 1);
            if (bytes.length > Limits.BYTES) {
                files.add(refused(source, Formats.TOO_LARGE));
            } else if (Signature.of(bytes) == Signature.ZIP) {
                unpack(source, bytes, depth + 1);
            } else {
                files.add(new Packed.File(source, bytes));
            }
        } catch (IOException | IllegalArgumentException e) {
            files.add(refused(source, "压缩包里的这个文件已损坏，请重新获取原件"));
        }
    }

    private static Packed refused(String source, String why) {
        return new Packed.Refused(source, source + "：" + why);
    }

    /// Chinese Windows writes names in GBK and does not say so.
    private static String path(ZipArchiveEntry entry) {
        boolean told = entry.getGeneralPurposeBit().usesUTF8ForNames()
                || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
        String path = told ? entry.getName() : decoded(entry.getRawName());
        // Nothing in a name may break a line or turn its direction.
        return path.replace('\\', '/')
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("^/+", "");
    }

    private static String decoded(byte[] raw) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException e) {
            return new String(raw, GB);
        }
    }
}
