package org.tigang.corpus.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.tigang.corpus.model.Defect;
import org.tigang.corpus.model.DefectKind;

/// A web page: its main content, one block a line.
final class HtmlReader {
    private static final Pattern LABEL = Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([a-z0-9_:.-]+)");
    private static final Pattern BEGINNING = Pattern.compile("(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*"
            + "<(?:!doctype\\s+html|html|head|body|meta|title|div|table|p|center|font|span|h[1-6])\\b.*");
    private static final Pattern TAG = Pattern.compile("(?i)</?(?:html|body|div|p|br|table|td)\\b[^>]*>");
    private static final int HEAD = 4096;

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

    Decoded read(Decoded raw) {
        Document page = Jsoup.parse(raw.text());
        Optional<String> title = title(page);
        String text = String.join("\n", HtmlLines.of(MainContent.of(page)));
        List<Defect> defects = text.isEmpty() ? List.of(new Defect(DefectKind.EMPTY, "网页里没有正文")) : raw.defects();
        return new Decoded("html", text, raw.encoding(), raw.confidence(), Optional.empty(), List.of(), title, defects);
    }

    private static Optional<String> title(Document page) {
        // The standard of government sites (国办发〔2017〕47号, annex 4) puts the bare title there; <title> often
        // adds the site's name.
        String told = page.select("meta[name]").stream()
                .filter(meta -> meta.attr("name").toLowerCase(Locale.ROOT).equals("articletitle"))
                .map(meta -> meta.attr("content").strip())
                .findFirst()
                .orElse("");
        String title = told.isEmpty() ? page.title().strip() : told;
        return title.isEmpty() || title.startsWith("- ") ? Optional.empty() : Optional.of(title);
    }
}
