package org.tigang.corpus.repair;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Span;

/// A contents list before the body: from 目录 to a line of dots, or to where its first entry comes again.
public final class ContentsList {
    private static final Pattern TITLE = Pattern.compile("^目[\\s　]*录(?:[/／]提纲)?[：:]?…*$");
    private static final Pattern DOTS = Pattern.compile("^…+$");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[\\s　.．·…—-]*\\d{1,3}$");
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:第?[一二三四五六七八九十]{1,3}[、，]|[（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}[.、．])");
    private static final int LONGEST = 72;
    private static final int MOST = 100;

    private ContentsList() {}

    public static boolean isTitle(String line) {
        return line.startsWith("目") && TITLE.matcher(line).matches();
    }

    /// An entry without the number of its page.
    public static String entry(String line) {
        return PAGE_NUMBER.matcher(line).replaceFirst("").strip();
    }

    static boolean isDots(String line) {
        return line.startsWith("…") && DOTS.matcher(line).matches();
    }

    /// The lines of the list that begins at line `from`; empty where nothing closes it.
    static Optional<Span> at(String text, List<Span> lines, int from) {
        String first = from + 1 < lines.size() ? entry(lines.get(from + 1).in(text)) : "";
        int last = Math.min(lines.size(), from + MOST);
        for (int i = from + 1; i < last; i++) {
            String line = lines.get(i).in(text);
            if (isDots(line)) {
                return Optional.of(new Span(from, i + 1));
            }
            if (i > from + 2 && !first.isEmpty() && entry(line).equals(first)) {
                return Optional.of(new Span(from, i));
            }
            if (line.length() > LONGEST || isText(line)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// More than one sentence, and no number before it.
    private static boolean isText(String line) {
        int stop = line.indexOf('。');
        return stop >= 0 && stop < line.length() - 1 && !NUMBERED.matcher(line).find();
    }
}
