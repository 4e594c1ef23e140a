package org.tigang.corpus.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells web pages from other texts, before any of a page is parsed.
final class Pages {
    private static final Pattern LABEL = Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([a-z0-9_:.-]+)");
    private static final Pattern BEGINNING = Pattern.compile("(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*"
            + "<(?:!doctype\\s+html|html|head|body|meta|title|div|table|p|center|font|span|h[1-6])\\b.*");
    private static final Pattern TAG = Pattern.compile("(?i)</?(?:html|body|div|p|br|table|td)\\b[^<>]*>");
    private static final Pattern NESTING =
            Pattern.compile("(?i)</?(?:div|span|table|blockquote|ul|ol|dl|section|article|center|form)\\b");
    private static final int HEAD = 4096;

    private Pages() {}

    /// The encoding that the page says it has; pages are often wrong about it.
    static Optional<Encoding> label(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), ISO_8859_1);
        if (head.indexOf('<') < 0) {
            return Optional.empty();
        }
        Matcher label = LABEL.matcher(head);
        return label.find() ? Encoding.named(label.group(1)) : Optional.empty();
    }

    static boolean isPage(String text, String extension) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        boolean named = extension.startsWith("htm") || extension.equals("xhtml") || extension.equals("shtml");
        return BEGINNING.matcher(head).matches() || (named && TAG.matcher(text).find());
    }

    /// Tells where more tags stand open than any parser should have to take: those that old pages forget to close
    /// are closed by the parser.
    static void checkDepth(String text) {
        Matcher tag = NESTING.matcher(text);
        int open = 0;
        while (tag.find()) {
            open = Math.max(0, open + (tag.group().startsWith("</") ? -1 : 1));
            Limits.check(open, Limits.OPEN, "没有结束的网页标签");
        }
    }
}
