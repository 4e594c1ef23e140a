package org.tigang.corpus.format.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// What a fuzzer changes, and the file that comes of it.
///
/// A changed byte of a packed file breaks no more than its checksum. So an input may hold the parts of the file
/// openly, each after a line `@@name`, and they are packed when it is read; `a.zip!/name` stands for a part of an
/// archive within. And because no fuzzer comes upon large files by itself, `@*9000{…}@` stands for 9,000 times
/// what is between.
final class FuzzInput {
    private static final String MARK = "@@";
    private static final Pattern INNER = Pattern.compile("(.*?\\.zip)!/(.*)");
    private static final Pattern REPEATED = Pattern.compile("@\\*([0-9]{1,6})\\{(.*?)\\}@", Pattern.DOTALL);
    private static final int LARGEST = 1 << 20;

    // Bytes of a test, never compared.
    @SuppressWarnings("ArrayRecordComponent")
    private record Part(String name, byte[] bytes) {}

    private FuzzInput() {}

    /// The file that an input stands for.
    static byte[] file(String format, byte[] input) throws IOException {
        String open = repeated(new String(input, ISO_8859_1));
        if (!open.startsWith(MARK)) {
            return open.getBytes(ISO_8859_1);
        }
        return switch (format) {
            case "doc", "xls" -> compound(parts(open));
            default -> zip(parts(open));
        };
    }

    /// The parts of a packed file, openly; any other file as it is.
    static byte[] open(String format, byte[] file) throws IOException {
        return switch (format) {
            case "doc", "xls" -> ofCompound(file);
            case "docx", "xlsx", "odt", "zip" -> ofZip(file);
            default -> file;
        };
    }

    private static String repeated(String open) {
        StringBuilder whole = new StringBuilder();
        Matcher matcher = REPEATED.matcher(open);
        while (matcher.find()) {
            String piece = matcher.group(2);
            int room = (LARGEST - whole.length()) / Math.max(1, piece.length());
            int times = Math.clamp(room, 0, Integer.parseInt(matcher.group(1)));
            matcher.appendReplacement(whole, "");
            whole.append(piece.repeat(times));
        }
        return matcher.appendTail(whole).toString();
    }

    private static List<Part> parts(String open) {
        List<Part> parts = new ArrayList<>();
        for (String part : open.substring(MARK.length()).split("\n" + MARK, -1)) {
            int end = part.indexOf('\n');
            String name = end < 0 ? part : part.substring(0, end);
            parts.add(new Part(name, part.substring(end + 1).getBytes(ISO_8859_1)));
        }
        return parts;
    }

    private static byte[] zip(List<Part> parts) throws IOException {
        Map<String, List<Part>> inner = new LinkedHashMap<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setEncoding("ISO-8859-1");
            // No part may look like a bomb: packing is not what is tried.
            zip.setLevel(0);
            for (Part part : parts) {
                Matcher archive = INNER.matcher(part.name());
                if (archive.matches()) {
                    inner.computeIfAbsent(archive.group(1), _ -> new ArrayList<>())
                            .add(new Part(archive.group(2), part.bytes()));
                } else {
                    put(zip, part);
                }
            }
            for (var archive : inner.entrySet()) {
                put(zip, new Part(archive.getKey(), zip(archive.getValue())));
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipArchiveOutputStream zip, Part part) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(part.name()));
        zip.write(part.bytes());
        zip.closeArchiveEntry();
    }

    private static byte[] compound(List<Part> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            for (Part part : parts) {
                String[] way = part.name().split("/", -1);
                DirectoryEntry folder = files.getRoot();
                for (int i = 0; i + 1 < way.length; i++) {
                    folder = folder.hasEntryCaseInsensitive(way[i])
                            ? (DirectoryEntry) folder.getEntryCaseInsensitive(way[i])
                            : folder.createDirectory(way[i]);
                }
                folder.createDocument(way[way.length - 1], new ByteArrayInputStream(part.bytes()));
            }
            files.writeFilesystem(bytes);
        } catch (IOException | RuntimeException e) {
            return new byte[0];
        }
        return bytes.toByteArray();
    }

    private static byte[] ofZip(byte[] file) throws IOException {
        List<Part> parts = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!entry.isDirectory() && !entry.getName().matches("(?i).*\\.(?:png|jpe?g|emf|wmf|bin)")) {
                    String name = new String(entry.getRawName(), ISO_8859_1);
                    parts.add(new Part(name, zip.getInputStream(entry).readAllBytes()));
                }
            }
        }
        return opened(parts);
    }

    private static byte[] ofCompound(byte[] file) throws IOException {
        List<Part> parts = new ArrayList<>();
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            collect("", files.getRoot(), parts);
        }
        return opened(parts);
    }

    private static void collect(String way, DirectoryEntry folder, List<Part> parts) throws IOException {
        for (Entry entry : folder) {
            if (entry instanceof DirectoryEntry inner) {
                collect(way + entry.getName() + "/", inner, parts);
            } else if (entry instanceof DocumentEntry document) {
                try (DocumentInputStream in = new DocumentInputStream(document)) {
                    parts.add(new Part(way + entry.getName(), in.readAllBytes()));
                }
            }
        }
    }

    private static byte[] opened(List<Part> parts) throws IOException {
        ByteArrayOutputStream open = new ByteArrayOutputStream();
        for (Part part : parts) {
            String line = (open.size() == 0 ? "" : "\n") + MARK + part.name() + "\n";
            open.write(line.getBytes(ISO_8859_1));
            open.write(part.bytes());
        }
        return open.toByteArray();
    }
}
