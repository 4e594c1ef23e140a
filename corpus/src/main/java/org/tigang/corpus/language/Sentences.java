package org.tigang.corpus.language;

import java.util.ArrayList;
import java.util.List;
import org.tigang.corpus.model.Span;

/// Cuts running text into sentences: at 。！？ and at the end of a line.
public final class Sentences {
    private static final String ENDS = "。！？";
    private static final String CLOSES = "”’」』）】》〕\"";

    private Sentences() {}

    /// The sentences of a paragraph with their closing marks and quotes, without the blanks around them.
    public static List<Span> in(String paragraph) {
        List<Span> sentences = new ArrayList<>();
        int from = 0;
        while (from < paragraph.length()) {
            int to = end(paragraph, from);
            add(sentences, paragraph, from, to);
            from = to;
        }
        return sentences;
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && !endsSentence(text, at)) {
            at++;
        }
        while (at < text.length() && endsSentence(text, at)) {
            at++;
        }
        while (at < text.length() && CLOSES.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '\n' ? at + 1 : at;
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        boolean half = (c == '!' || c == '?') && at > 0 && Script.isHan(text.charAt(at - 1));
        return half || ENDS.indexOf(c) >= 0;
    }

    private static void add(List<Span> sentences, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Span(start, end));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
