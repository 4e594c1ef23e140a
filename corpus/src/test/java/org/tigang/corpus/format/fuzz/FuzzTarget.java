package org.tigang.corpus.format.fuzz;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tigang.corpus.format.Decoded;
import org.tigang.corpus.format.Formats;
import org.tigang.corpus.format.Packed;
import org.tigang.corpus.format.Samples;
import org.tigang.corpus.format.UnreadableDocumentException;

/// What the fuzzer calls for each of its inputs, of the format that the system property `tigang.fuzz` names: a
/// file gives a text or one line for the user, anything else is a finding. `.ci/fuzz` runs it.
public final class FuzzTarget {
    private static final Formats FORMATS = new Formats();
    private static final String FORMAT = System.getProperty("tigang.fuzz", "txt");
    private static final Pattern LINE = Pattern.compile(".*\\p{IsHan}.*");

    private FuzzTarget() {}

    /// Loads what the format needs: instrumented classes load so slowly that a first input would pass for a
    /// hang. The name is Jazzer's, here and below.
    public static void fuzzerInitialize() throws Throwable {
        for (byte[] sample : Samples.of(FORMAT)) {
            read("样本." + FORMAT, sample);
        }
    }

    public static void fuzzerTestOneInput(byte[] input) throws Throwable {
        read("样本." + FORMAT, FuzzInput.file(FORMAT, input));
    }

    /// Tells what becomes of inputs that were found, and how long each takes without the fuzzer: `FuzzTarget
    /// FILE…`.
    public static void main(String[] files) throws IOException {
        for (String file : files) {
            Path path = Path.of(file);
            byte[] input = FuzzInput.file(path.toString().replaceFirst(".*\\.", ""), Files.readAllBytes(path));
            long begin = System.nanoTime();
            String told = told(path.getFileName().toString(), input);
            System.out.printf("%s: %d ms, %s%n", file, (System.nanoTime() - begin) / 1_000_000, told);
        }
    }

    @SuppressWarnings("CatchingUnchecked")
    private static String told(String name, byte[] file) {
        try {
            read(name, file);
            return "read or told";
        } catch (Throwable finding) {
            return finding
                    + Stream.of(finding.getStackTrace())
                            .limit(12)
                            .map(at -> "\n    " + at)
                            .collect(joining());
        }
    }

    /// Throws what a user must never meet; takes note of nothing else.
    static void read(String name, byte[] file) throws Throwable {
        try {
            for (Packed packed : FORMATS.unpack(name, file)) {
                if (packed instanceof Packed.File(var source, var bytes)) {
                    check(FORMATS.read(source, bytes));
                }
            }
        } catch (UnreadableDocumentException e) {
            check(e);
        }
    }

    private static void check(Decoded decoded) {
        long lines = decoded.text().lines().count();
        if (decoded.outline().stream().anyMatch(mark -> mark.line() < 1 || mark.line() > lines || mark.level() < 1)) {
            throw new AssertionError("a heading that is not there: " + decoded.outline());
        }
    }

    private static void check(UnreadableDocumentException told) throws Throwable {
        Throwable cause = told.getCause();
        if (cause instanceof Error
                || cause instanceof TimeoutException
                || told.getMessage().contains("结构异常")
                || (cause instanceof RuntimeException && isOurs(cause))) {
            throw cause;
        }
        if (!LINE.matcher(told.getMessage()).matches()) {
            throw new AssertionError("no line for the user", told);
        }
    }

    /// Whether a fault is one of the product's own code; those of libraries are told as damage of the file.
    private static boolean isOurs(Throwable fault) {
        return Stream.of(fault.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                .findFirst()
                .filter(name -> name.startsWith("org.tigang."))
                .isPresent();
    }
}
