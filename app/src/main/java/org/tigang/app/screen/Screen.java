package org.tigang.app.screen;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tigang.corpus.model.Span;

/// Where a command writes: the answer on one stream, everything else on the other.
///
/// Text goes out in the console's own charset (GBK on a Chinese Windows), data always in UTF-8.
public final class Screen {
    private final Outlet outlet;
    private final PrintStream out;
    private final PrintStream error;
    private final boolean highlights;
    private final boolean animates;

    private Screen(OutputStream out, PrintStream error, Charset charset, boolean highlights, boolean animates) {
        this.outlet = new Outlet(out);
        this.out = new PrintStream(outlet, false, charset);
        this.error = error;
        this.highlights = highlights;
        this.animates = animates;
    }

    /// The launcher tells which of the streams is a terminal: Java itself cannot find out for each.
    public static Screen ofTheSystem() {
        return new Screen(
                new FileOutputStream(FileDescriptor.out),
                stream(FileDescriptor.err, charset("stderr.encoding")),
                charset("stdout.encoding"),
                Boolean.getBoolean("tigang.terminal.out"),
                Boolean.getBoolean("tigang.terminal.err"));
    }

    /// Plain text in UTF-8, without colours and moving parts.
    public static Screen plain(OutputStream out, OutputStream error) {
        return new Screen(
                out, new PrintStream(error, true, StandardCharsets.UTF_8), StandardCharsets.UTF_8, false, false);
    }

    private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
        return new PrintStream(new FileOutputStream(descriptor), false, charset);
    }

    /// Where the system names no charset that holds Hanzi, UTF-8 is the best guess.
    private static Charset charset(String property) {
        Charset charset = Charset.forName(System.getProperty(property, "UTF-8"), StandardCharsets.UTF_8);
        return charset.newEncoder().canEncode('提') ? charset : StandardCharsets.UTF_8;
    }

    /// A line of the answer.
    public void print(String line) {
        out.print(line + System.lineSeparator());
    }

    /// A line of the answer that must be seen at once, while the work goes on.
    public void report(String line) {
        print(line);
        out.flush();
    }

    /// A part of the answer for programs.
    public void printData(String json) {
        byte[] line = (json + "\n").getBytes(StandardCharsets.UTF_8);
        out.write(line, 0, line.length);
    }

    /// A line for the person, beside the answer.
    public void tell(String line) {
        error.print(line + System.lineSeparator());
        error.flush();
    }

    public void tell(Throwable failure) {
        failure.printStackTrace(error);
        error.flush();
    }

    /// The text with what was looked for made visible: in colour on a terminal, else in 【】.
    public String highlighted(String text, List<Span> matches) {
        var marked = new StringBuilder();
        int from = 0;
        for (Span match : matches) {
            if (match.from() >= from) {
                marked.append(text, from, match.from()).append(highlighted(match.in(text)));
                from = match.to();
            }
        }
        return marked.append(text, from, text.length()).toString();
    }

    public String highlighted(String match) {
        return highlights ? "\u001b[1;31m" + match + "\u001b[0m" : "【" + match + "】";
    }

    /// Shows how a long work goes on; to be closed.
    public Progress progress(String name, int steps) {
        return animates ? new ProgressLine(error, name, steps) : Progress.SILENT;
    }

    /// Whether all of the answer so far has left the program, or nobody wants more of it (`tigang list | head`).
    public boolean writtenWhole() {
        out.flush();
        return !outlet.failed();
    }
}
