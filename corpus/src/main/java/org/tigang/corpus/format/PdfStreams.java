package org.tigang.corpus.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Looks over the streams of a PDF before anything is built of them: the library unpacks each as a whole, and
/// makes an object of every number in the lists of objects (ISO 32000-1, 7.5.7 and 7.5.8).
///
/// Pictures are never unpacked for their text, so that they may be of any size. Of an encrypted file only the
/// lists can be seen here.
final class PdfStreams {
    private static final Pattern BEGINNING = Pattern.compile("stream\\r?\\n");
    private static final Pattern LIST = Pattern.compile("/Type\\s*/XRef\\b");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final int LONGEST_DICTIONARY = 4096;
    private static final int LARGEST = 64 << 20;
    /// Every object needs some bytes of the file, and a few in a list.
    private static final int LIST_RATIO = 4;
    private static final int SMALL_LIST = 1 << 20;

    private final byte[] bytes;
    private final String file;
    private final byte[] sink = new byte[1 << 16];
    private long left;

    private PdfStreams(byte[] bytes) {
        this.bytes = bytes;
        this.file = new String(bytes, ISO_8859_1);
        this.left = Limits.swelling(bytes.length);
    }

    /// Throws where a stream swells to what no document needs.
    static void check(byte[] bytes) {
        new PdfStreams(bytes).check();
    }

    private void check() {
        Matcher stream = BEGINNING.matcher(file);
        while (stream.find()) {
            Watchdog.ask();
            String dictionary = dictionary(stream.start());
            if (LIST.matcher(dictionary).find()) {
                inflate(stream.end(), Math.max(SMALL_LIST, (long) LIST_RATIO * bytes.length));
            } else if (!PICTURE.matcher(dictionary).find()) {
                left -= inflate(stream.end(), Math.min(left, LARGEST));
            }
        }
    }

    /// What stands between the stream and the beginning of its object.
    private String dictionary(int end) {
        String before = file.substring(Math.max(0, end - LONGEST_DICTIONARY), end);
        return before.substring(before.lastIndexOf("obj") + 1);
    }

    /// @return how many bytes come out; whatever is not deflated gives a few at most
    private long inflate(int from, long most) {
        // As the library reads it: the two bytes of the header may be anything.
        Inflater inflater = new Inflater(true);
        long written = 0;
        inflater.setInput(bytes, Math.min(bytes.length, from + 2), Math.max(0, bytes.length - from - 2));
        try {
            int step = inflater.inflate(sink);
            while (step > 0) {
                Watchdog.ask();
                written += step;
                if (written > most) {
                    throw new BeyondLimitsException(Allowance.BOMB);
                }
                step = inflater.inflate(sink);
            }
        } catch (DataFormatException e) {
            // Its reader will tell.
        } finally {
            inflater.end();
        }
        return written;
    }
}
